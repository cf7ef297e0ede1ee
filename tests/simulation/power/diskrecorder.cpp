// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/diskrecorder.h"

#include <QFile>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> contentOf(const DiskImage &disk, int node = DiskImage::Root,
                                    const QString &path = {})
{
    QMap<QString, QByteArray> all;
    const auto &entries = disk.at(node).entries;
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        const QString below = path + u'/' + QString::fromUtf8(it.key());
        all.insert(below,
                   disk.at(*it).isFolder ? QByteArray("a folder") : ':' + disk.at(*it).content);
        if (disk.at(*it).isFolder)
            all.insert(contentOf(disk, *it, below));
    }
    return all;
}

} // namespace

DiskRecorder::DiskRecorder(const QString &root)
    : m_root(QFile::encodeName(root)), m_whole(DiskImage())
{
    if (m_root.isEmpty())
        return;
    m_log.start = DiskImage::of(root);
    m_live = m_log.start;
    m_whole = DiskStates(m_log.start);
    m_next = m_live.nextFree();
}

std::optional<DiskRecorder::Place> DiskRecorder::placeOf(const QByteArray &path) const
{
    if (m_root.isEmpty() || !path.startsWith(m_root + '/'))
        return std::nullopt;
    const QByteArray below = path.mid(m_root.size() + 1);
    const qsizetype slash = below.lastIndexOf('/');
    Place place;
    place.name = below.mid(slash + 1);
    const auto folder = m_live.find(slash < 0 ? QByteArray() : below.left(slash));
    if (!folder || isScratch(place.name))
        return std::nullopt;
    place.folder = *folder;
    const auto &entries = m_live.at(*folder).entries;
    if (const auto entry = entries.constFind(place.name); entry != entries.cend())
        place.node = *entry;
    return place;
}

void DiskRecorder::add(DiskStep step)
{
    if (step.path.isEmpty())
        step.path = m_paths.value(step.node);
    m_whole.take(step);
    if (!m_forgets || !m_forgets(step))
        m_log.steps.append(std::move(step));
}

int DiskRecorder::opened(const QByteArray &path, bool emptied)
{
    const auto place = placeOf(path);
    if (!place)
        return -1;
    const int node = place->node.value_or(m_next);
    m_paths.insert(node, path);
    if (!place->node) {
        ++m_next;
        m_live.add(node, {});
        m_live.at(place->folder).entries.insert(place->name, node);
        add({DiskStep::Create, node, place->folder, place->name, -1, {}, 0, {}, path});
    } else if (emptied) {
        resized(node, 0);
    }
    return node;
}

void DiskRecorder::wrote(int node, qint64 at, const char *bytes, qint64 size)
{
    if (node >= 0 && size > 0)
        add({DiskStep::Write, node, -1, {}, -1, {}, at, QByteArray(bytes, size), {}});
}

void DiskRecorder::resized(int node, qint64 size)
{
    if (node >= 0)
        add({DiskStep::Resize, node, -1, {}, -1, {}, size, {}, {}});
}

void DiskRecorder::synced(int node)
{
    if (node >= 0)
        add({DiskStep::Sync, node, -1, {}, -1, {}, 0, {}, {}});
}

void DiskRecorder::madeFolder(const QByteArray &path)
{
    const auto place = placeOf(path);
    if (!place || place->node)
        return;
    const int node = m_next++;
    m_live.add(node, {true, {}, {}});
    m_live.at(place->folder).entries.insert(place->name, node);
    add({DiskStep::MakeFolder, node, place->folder, place->name, -1, {}, 0, {}, path});
}

void DiskRecorder::renamed(DiskStep::Kind kind, const QByteArray &from, const QByteArray &to)
{
    const auto source = placeOf(from);
    const auto target = placeOf(to);
    if (!source && !target)
        return;
    if (!source || !source->node || !target)
        qFatal("a name came from or went to where nothing is recorded: %s", from.constData());
    const int node = *source->node;
    auto &entries = m_live.at(source->folder).entries;
    if (kind == DiskStep::Rename)
        entries.remove(source->name);
    else if (kind == DiskStep::Exchange)
        entries.insert(source->name, target->node.value());
    m_live.at(target->folder).entries.insert(target->name, node);
    add({kind, node, source->folder, source->name, target->folder, target->name, 0, {}, to});
}

void DiskRecorder::removed(const QByteArray &path)
{
    const auto place = placeOf(path);
    if (!place || !place->node)
        return;
    m_live.at(place->folder).entries.remove(place->name);
    add({DiskStep::Remove, *place->node, place->folder, place->name, -1, {}, 0, {}, path});
}

void DiskRecorder::syncedFolder(const QByteArray &path)
{
    if (m_root.isEmpty() || (path != m_root && !path.startsWith(m_root + '/')))
        return;
    if (const auto node = m_live.find(path.mid(m_root.size() + 1)))
        add({DiskStep::SyncFolder, *node, -1, {}, -1, {}, 0, {}, path});
}

void DiskRecorder::mark(const QByteArray &what)
{
    DiskStep step;
    step.bytes = what;
    m_log.steps.append(std::move(step));
}

QStringList DiskRecorder::unexplained() const
{
    if (m_root.isEmpty())
        return {};
    const auto told = contentOf(m_whole.cut(DiskStates::Fate::Kept, DiskStates::Fate::Kept));
    const auto real = contentOf(DiskImage::of(QFile::decodeName(m_root)));
    QStringList paths;
    for (auto it = real.cbegin(); it != real.cend(); ++it)
        if (told.value(it.key()) != *it)
            paths += it.key();
    for (auto it = told.cbegin(); it != told.cend(); ++it)
        if (!real.contains(it.key()))
            paths += it.key();
    return paths;
}

} // namespace hezhong
