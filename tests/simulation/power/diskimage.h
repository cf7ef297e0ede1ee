// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <map>
#include <optional>

namespace hezhong {

/// What lies on a disk: files and folders by number, as a file system has its inodes, so that a
/// name and what it leads to can be lost apart from each other. A plain value.
class DiskImage {
public:
    struct Node {
        bool isFolder = false;
        QByteArray content;
        QMap<QByteArray, int> entries; ///< of a folder: name -> number
    };
    static constexpr int Root = 0;

    /// An empty disk.
    DiskImage();
    /// The disk that a real folder is; files that no power cut keeps (isScratch) are left out.
    [[nodiscard]] static DiskImage of(const QString &folder);

    [[nodiscard]] const Node &at(int node) const { return m_nodes.at(node); }
    [[nodiscard]] Node &at(int node) { return m_nodes[node]; }
    void add(int node, Node content) { m_nodes.insert_or_assign(node, std::move(content)); }
    [[nodiscard]] bool has(int node) const { return m_nodes.count(node) > 0; }
    [[nodiscard]] int nextFree() const { return static_cast<int>(m_nodes.size()); }
    /// The number that a path below the root leads to ("" is the root itself).
    [[nodiscard]] std::optional<int> find(const QByteArray &path) const;

    /// Makes real files and folders of it in a folder that is there.
    void writeTo(const QString &folder) const;
    /// The same for two disks on which every path leads to the same content.
    [[nodiscard]] QByteArray hash() const;
    /// Paths of all files with their lengths, for a person.
    [[nodiscard]] QString listing() const;

private:
    std::map<int, Node> m_nodes;
};

/// Files that a running program keeps beside the data and writes past the recorded steps: the lock
/// and SQLite's shared memory. After a cut they hold anything (scatterScratch).
[[nodiscard]] bool isScratch(const QByteArray &name);

/// Puts into every store's folder under `folder` what a cut may have left of the lock and of the
/// shared memory; 0 leaves none.
void scatterScratch(const QString &folder, quint32 seed);

} // namespace hezhong
