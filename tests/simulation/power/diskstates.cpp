// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/diskstates.h"

#include <QSet>

#include <algorithm>

namespace hezhong {

namespace {

using Name = std::pair<int, QByteArray>;

QList<Name> namesOf(const DiskStep &step)
{
    QList<Name> names{{step.folder, step.name}};
    if (step.hasTwoNames())
        names.append({step.otherFolder, step.otherName});
    return names;
}

bool touches(const DiskStep &step, const QSet<Name> &names)
{
    const QList<Name> own = namesOf(step);
    return std::any_of(own.cbegin(), own.cend(),
                       [&names](const Name &name) { return names.contains(name); });
}

void insertNames(QSet<Name> &names, const DiskStep &step)
{
    for (const Name &name : namesOf(step))
        names.insert(name);
}

/// The pieces of one write that a disk keeps or loses by themselves.
QList<DiskStep> sectorsOf(const DiskStep &step)
{
    QList<DiskStep> pieces;
    for (qint64 done = 0; done < step.bytes.size();) {
        const qint64 left = DiskStates::Sector - (step.at + done) % DiskStates::Sector;
        DiskStep piece = step;
        piece.at = step.at + done;
        piece.bytes = step.bytes.mid(done, left);
        done += piece.bytes.size();
        pieces.append(std::move(piece));
    }
    return pieces;
}

void scramble(QByteArray &bytes, QRandomGenerator &chance)
{
    for (char &byte : bytes)
        byte = static_cast<char>(chance.bounded(256));
}

bool happens(QRandomGenerator &chance, int percent)
{
    return chance.bounded(100) < percent;
}

} // namespace

void DiskStates::take(const DiskStep &step)
{
    if (step.kind == DiskStep::Create || step.kind == DiskStep::MakeFolder)
        m_disk.add(step.node, {step.kind == DiskStep::MakeFolder, {}, {}});
    if (step.changesNames()) {
        m_names.append(step);
    } else if (step.changesContent()) {
        m_writes[step.node].append(step);
    } else if (step.kind == DiskStep::Sync) {
        const QList<DiskStep> written = m_writes.take(step.node);
        for (const DiskStep &change : written)
            write(m_disk.at(step.node).content, change);
    } else if (step.kind == DiskStep::SyncFolder) {
        syncFolder(step.node);
    }
}

void DiskStates::syncFolder(int folder)
{
    // Backwards, so that a name is not safe without the changes that led to it.
    QSet<Name> needed;
    QList<bool> safe(m_names.size(), false);
    for (qsizetype i = m_names.size() - 1; i >= 0; --i) {
        const DiskStep &change = m_names.at(i);
        if (change.folder != folder && change.otherFolder != folder && !touches(change, needed))
            continue;
        safe[i] = true;
        insertNames(needed, change);
    }
    QList<DiskStep> left;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (safe.at(i))
            apply(m_disk, m_names.at(i));
        else
            left.append(m_names.at(i));
    }
    m_names = left;
}

void DiskStates::apply(DiskImage &disk, const DiskStep &change)
{
    auto &from = disk.at(change.folder).entries;
    switch (change.kind) {
    case DiskStep::Create:
    case DiskStep::MakeFolder:
        from.insert(change.name, change.node);
        break;
    case DiskStep::Remove:
        from.remove(change.name);
        break;
    case DiskStep::Rename: {
        const int node = from.take(change.name);
        disk.at(change.otherFolder).entries.insert(change.otherName, node);
        break;
    }
    case DiskStep::Link:
        disk.at(change.otherFolder).entries.insert(change.otherName, from.value(change.name));
        break;
    case DiskStep::Exchange:
        std::swap(from[change.name], disk.at(change.otherFolder).entries[change.otherName]);
        break;
    default:
        break;
    }
}

void DiskStates::write(QByteArray &content, const DiskStep &change)
{
    if (change.kind == DiskStep::Resize) {
        content.resize(change.at, '\0');
        return;
    }
    if (content.size() < change.at + change.bytes.size())
        content.resize(change.at + change.bytes.size(), '\0');
    std::copy(change.bytes.cbegin(), change.bytes.cend(), content.begin() + change.at);
}

void DiskStates::writeMixed(QByteArray &content, const QList<DiskStep> &changes,
                            QRandomGenerator &chance)
{
    // Some cuts lose almost nothing and some almost all; one share for all would hide both.
    const int share = chance.bounded(101);
    const bool inOrder = happens(chance, 30);
    const qsizetype end = inOrder ? chance.bounded(changes.size() + 1) : changes.size();
    const qint64 safeLength = content.size();
    qint64 length = safeLength;
    for (qsizetype i = 0; i < end; ++i) {
        const DiskStep &change = changes.at(i);
        length = change.kind == DiskStep::Resize
                     ? change.at
                     : std::max<qint64>(length, change.at + change.bytes.size());
        if (change.kind == DiskStep::Resize || inOrder) {
            if (inOrder || happens(chance, share))
                write(content, change);
            continue;
        }
        for (DiskStep &piece : sectorsOf(change)) {
            if (!happens(chance, share))
                continue;
            // A sector is written whole or not; one that is new to the file may hold what was there.
            if (piece.at >= safeLength && happens(chance, 3))
                scramble(piece.bytes, chance);
            write(content, piece);
        }
    }
    // The length of a file is kept by itself: content may be nought that was never written.
    if (length > content.size() && happens(chance, 50))
        content.resize(length, '\0');
}

void DiskStates::applyNames(DiskImage &disk, Fate fate, QRandomGenerator &chance) const
{
    if (fate == Fate::Dropped)
        return;
    const int share = fate == Fate::Kept ? 100 : chance.bounded(101);
    const bool inOrder = fate == Fate::Mixed && happens(chance, 50);
    const qsizetype end = inOrder ? chance.bounded(m_names.size() + 1) : m_names.size();
    QSet<Name> lost;
    for (qsizetype i = 0; i < end; ++i) {
        const DiskStep &change = m_names.at(i);
        if (touches(change, lost) || !(inOrder || happens(chance, share)))
            insertNames(lost, change);
        else
            apply(disk, change);
    }
}

void DiskStates::applyContent(DiskImage &disk, Fate fate, QRandomGenerator &chance) const
{
    if (fate == Fate::Dropped)
        return;
    for (auto it = m_writes.cbegin(); it != m_writes.cend(); ++it) {
        QByteArray &content = disk.at(it.key()).content;
        if (fate == Fate::Mixed)
            writeMixed(content, *it, chance);
        else
            for (const DiskStep &change : *it)
                write(content, change);
    }
}

DiskImage DiskStates::cut(Fate names, Fate content, quint32 seed) const
{
    QRandomGenerator chance(seed);
    DiskImage disk = m_disk;
    applyNames(disk, names, chance);
    applyContent(disk, content, chance);
    return disk;
}

} // namespace hezhong
