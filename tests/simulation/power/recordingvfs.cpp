// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/recordingvfs.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace hezhong::recordingvfs {

namespace {

constexpr char Name[] = "recording";
constexpr char EncryptingName[] = "multipleciphers-recording";
constexpr char UsualName[] = "multipleciphers-unix";

/// A file of the layer; the unix layer's own lies behind it.
struct File {
    sqlite3_file base;
    int node;
    bool syncsFolder; ///< the unix layer syncs the folder with the first sync of a new journal
};

struct Layer {
    sqlite3_vfs vfs{};
    sqlite3_vfs *unixLayer = nullptr;
    DiskRecorder *recorder = nullptr;
};

Layer &layer()
{
    static Layer one;
    return one;
}

File *own(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(own(file) + 1);
}

const sqlite3_io_methods &methods(sqlite3_file *file)
{
    return *real(file)->pMethods;
}

int closeFile(sqlite3_file *file)
{
    return methods(file).xClose(real(file));
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    return methods(file).xRead(real(file), bytes, size, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    const int code = methods(file).xWrite(real(file), bytes, size, at);
    if (code == SQLITE_OK)
        layer().recorder->wrote(own(file)->node, at, static_cast<const char *>(bytes), size);
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = methods(file).xTruncate(real(file), size);
    if (code == SQLITE_OK)
        layer().recorder->resized(own(file)->node, size);
    return code;
}

int syncFile(sqlite3_file *file, int flags)
{
    layer().recorder->synced(own(file)->node);
    // What the unix layer does besides is seen at its seam (openDirectory).
    if (!own(file)->syncsFolder)
        return SQLITE_OK;
    own(file)->syncsFolder = false;
    return methods(file).xSync(real(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return methods(file).xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return methods(file).xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return methods(file).xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    return methods(file).xCheckReservedLock(real(file), isReserved);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    return methods(file).xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return methods(file).xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return methods(file).xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return methods(file).xShmMap(real(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return methods(file).xShmLock(real(file), offset, count, flags);
}

void barrierShared(sqlite3_file *file)
{
    methods(file).xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return methods(file).xShmUnmap(real(file), remove);
}

// Version 2: without mapped files, through which content would change unseen.
const sqlite3_io_methods fileMethods{2,
                                     closeFile,
                                     readFile,
                                     writeFile,
                                     truncateFile,
                                     syncFile,
                                     fileSize,
                                     lockFile,
                                     unlockFile,
                                     checkReservedLock,
                                     controlFile,
                                     sectorSize,
                                     characteristics,
                                     mapShared,
                                     lockShared,
                                     barrierShared,
                                     unmapShared,
                                     nullptr,
                                     nullptr};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *unixLayer = layer().unixLayer;
    const bool isNew = name && !QFileInfo::exists(QFile::decodeName(name));
    file->pMethods = nullptr;
    own(file)->node = -1;
    const int code = unixLayer->xOpen(unixLayer, name, real(file), flags, outFlags);
    if (real(file)->pMethods)
        file->pMethods = &fileMethods;
    if (code != SQLITE_OK || !name || (flags & SQLITE_OPEN_DELETEONCLOSE) != 0)
        return code;
    own(file)->node = layer().recorder->opened(name, false);
    own(file)->syncsFolder =
        isNew && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL));
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    // Told before, because the folder is synced within.
    if (QFileInfo::exists(QFile::decodeName(name)))
        layer().recorder->removed(name);
    return layer().unixLayer->xDelete(layer().unixLayer, name, syncFolder);
}

/// SQLite opens the folder of this file in order to sync it, and for nothing else.
int openFolderOf(const char *path, int *handle)
{
    const QByteArray name(path);
    layer().recorder->syncedFolder(name.left(name.lastIndexOf('/')));
    *handle = -1;
    return SQLITE_CANTOPEN;
}

} // namespace

void begin(DiskRecorder &recorder)
{
    sqlite3_initialize();
    Layer &one = layer();
    one.recorder = &recorder;
    one.unixLayer = sqlite3_vfs_find("unix");
    one.vfs = *one.unixLayer;
    one.vfs.zName = Name;
    one.vfs.pNext = nullptr;
    one.vfs.szOsFile = static_cast<int>(sizeof(File)) + one.unixLayer->szOsFile;
    one.vfs.xOpen = openFile;
    one.vfs.xDelete = deleteFile;
    one.unixLayer->xSetSystemCall(one.unixLayer, "openDirectory",
                                  reinterpret_cast<sqlite3_syscall_ptr>(openFolderOf));
    if (sqlite3_vfs_register(&one.vfs, 0) != SQLITE_OK
        || sqlite3mc_vfs_create(Name, 1) != SQLITE_OK)
        qFatal("no layer to record with");
}

void end()
{
    Layer &one = layer();
    sqlite3_vfs_register(sqlite3_vfs_find(UsualName), 1);
    sqlite3mc_vfs_destroy(EncryptingName);
    sqlite3_vfs_unregister(&one.vfs);
    one.unixLayer->xSetSystemCall(one.unixLayer, "openDirectory", nullptr);
    one.recorder = nullptr;
}

} // namespace hezhong::recordingvfs
