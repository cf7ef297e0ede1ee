# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D IN=<the amalgamation's sqlite3.c> -D OUT=<copy to compile> -P PatchSqlite3mc.cmake
# Between SQLite and the disk, SQLite3 Multiple Ciphers 2.4.0 hands on only one error of a read, the
# short one; any other is forgotten and what then lies in memory is taken for what lies on the disk.
# One failed read while the log is recovered after a crash so ends the log at that place, and with it
# operations that were acknowledged. Each text must be there exactly once: a newer amalgamation has to
# be looked at by somebody, not patched by luck.
cmake_minimum_required(VERSION 3.25)

function(replace_once what old new)
    string(FIND "${source}" "${old}" first)
    string(FIND "${source}" "${old}" last REVERSE)
    if(first EQUAL -1 OR NOT first EQUAL last)
        message(FATAL_ERROR "${IN}: the text to be replaced for \"${what}\" is not there exactly once. "
                            "Look whether this version still drops read errors, then mend ${CMAKE_SCRIPT_MODE_FILE}")
    endif()
    string(REPLACE "${old}" "${new}" patched "${source}")
    set(source "${patched}" PARENT_SCOPE)
endfunction()

file(READ "${IN}" source)

replace_once("a failed read of any file"
[[
  int rc = REALFILE(pFile)->pMethods->xRead(REALFILE(pFile), buffer, count, offset);
  if (rc == SQLITE_IOERR_SHORT_READ)
  {
]]
[[
  int rc = REALFILE(pFile)->pMethods->xRead(REALFILE(pFile), buffer, count, offset);
  if (rc != SQLITE_OK)
  {
]])

replace_once("a failed read of the page around the bytes that are asked for"
[[
      rc = REALFILE(pFile)->pMethods->xRead(REALFILE(pFile), pageBuffer, pageSize, prevOffset);
      if (rc == SQLITE_IOERR_SHORT_READ)
      {
]]
[[
      rc = REALFILE(pFile)->pMethods->xRead(REALFILE(pFile), pageBuffer, pageSize, prevOffset);
      if (rc != SQLITE_OK)
      {
]])

# A salt that cannot be read is not the same as one that is not there yet: a key made with a salt of
# chance opens nothing, and the store would be called damaged.
replace_once("a failed read of the salt"
[[
SQLITE_PRIVATE unsigned char* mcReadDatabaseHeader(Codec* codec, unsigned char* dbHeader)
{
  Pager* pPager = codec->m_btShared->pPager;
  sqlite3_file* fd = (isOpen(pPager->fd)) ? pPager->fd : NULL;
  if (fd == NULL || sqlite3OsRead(fd, dbHeader, KEYSALT_LENGTH, 0) != SQLITE_OK)
    return NULL;
  else
    return dbHeader;
}

SQLITE_PRIVATE void
sqlite3mcGenerateReadKey(Codec* codec, char* userPassword, int passwordLength, unsigned char* cipherSalt)
{
  unsigned char dbHeader[KEYSALT_LENGTH];
  unsigned char* pDbHeader = (cipherSalt == NULL) ? mcReadDatabaseHeader(codec, dbHeader) : cipherSalt;
  globalCodecDescriptorTable[codec->m_readCipherType-1].m_generateKey(codec->m_readCipher, userPassword, passwordLength, 0, pDbHeader);
}

SQLITE_PRIVATE void
sqlite3mcGenerateWriteKey(Codec* codec, char* userPassword, int passwordLength, unsigned char* cipherSalt, int usesWal)
{
  unsigned char dbHeader[KEYSALT_LENGTH];
  unsigned char* pDbHeader = (cipherSalt == NULL) ? mcReadDatabaseHeader(codec, dbHeader) : cipherSalt;
  globalCodecDescriptorTable[codec->m_writeCipherType-1].m_generateKey(codec->m_writeCipher, userPassword, passwordLength, (usesWal) ? 2 : 1, pDbHeader);
}
]]
[[
static unsigned char* mcReadDatabaseHeader(Codec* codec, unsigned char* dbHeader, int* rc)
{
  Pager* pPager = codec->m_btShared->pPager;
  if (!isOpen(pPager->fd))
    return NULL;
  *rc = sqlite3OsRead(pPager->fd, dbHeader, KEYSALT_LENGTH, 0);
  if (*rc == SQLITE_OK)
    return dbHeader;
  if (*rc == SQLITE_IOERR_SHORT_READ)
    *rc = SQLITE_OK;
  return NULL;
}

SQLITE_PRIVATE int
sqlite3mcGenerateReadKey(Codec* codec, char* userPassword, int passwordLength, unsigned char* cipherSalt)
{
  int rc = SQLITE_OK;
  unsigned char dbHeader[KEYSALT_LENGTH];
  unsigned char* pDbHeader = (cipherSalt == NULL) ? mcReadDatabaseHeader(codec, dbHeader, &rc) : cipherSalt;
  if (rc == SQLITE_OK)
    globalCodecDescriptorTable[codec->m_readCipherType-1].m_generateKey(codec->m_readCipher, userPassword, passwordLength, 0, pDbHeader);
  return rc;
}

SQLITE_PRIVATE int
sqlite3mcGenerateWriteKey(Codec* codec, char* userPassword, int passwordLength, unsigned char* cipherSalt, int usesWal)
{
  int rc = SQLITE_OK;
  unsigned char dbHeader[KEYSALT_LENGTH];
  unsigned char* pDbHeader = (cipherSalt == NULL) ? mcReadDatabaseHeader(codec, dbHeader, &rc) : cipherSalt;
  if (rc == SQLITE_OK)
    globalCodecDescriptorTable[codec->m_writeCipherType-1].m_generateKey(codec->m_writeCipher, userPassword, passwordLength, (usesWal) ? 2 : 1, pDbHeader);
  return rc;
}
]])
replace_once("the declarations of these two"
[[
SQLITE_PRIVATE void sqlite3mcGenerateReadKey(Codec* codec, char* userPassword, int passwordLength, unsigned char* cipherSalt);

SQLITE_PRIVATE void sqlite3mcGenerateWriteKey(Codec* codec, char* userPassword, int passwordLength, unsigned char* cipherSalt, int usesWal);
]]
[[
SQLITE_PRIVATE int sqlite3mcGenerateReadKey(Codec* codec, char* userPassword, int passwordLength, unsigned char* cipherSalt);

SQLITE_PRIVATE int sqlite3mcGenerateWriteKey(Codec* codec, char* userPassword, int passwordLength, unsigned char* cipherSalt, int usesWal);
]])
replace_once("the caller that makes a key for reading"
[[
    sqlite3mcGenerateReadKey(codec, userPassword, passwordLength, keySalt);
    rc = sqlite3mcCopyCipher(codec, 1);
]]
[[
    rc = sqlite3mcGenerateReadKey(codec, userPassword, passwordLength, keySalt);
    if (rc == SQLITE_OK)
      rc = sqlite3mcCopyCipher(codec, 1);
]])
replace_once("the caller that makes a key for writing"
[[
    sqlite3mcGenerateWriteKey(codec, userPassword, passwordLength, keySalt, usesWal);
]]
[[
    rc = sqlite3mcGenerateWriteKey(codec, userPassword, passwordLength, keySalt, usesWal);
]])

# SQLite itself takes EIO for a sign of damage. Here the two are told apart: a stick that was pulled out is
# plugged in again, and damage is met by a backup.
replace_once("an error of the disk that is called damage of the database"
[[
    rc = SQLITE_NOMEM_BKPT;
  }else if( rc==SQLITE_IOERR_CORRUPTFS ){
    rc = SQLITE_CORRUPT_BKPT;
  }
]]
[[
    rc = SQLITE_NOMEM_BKPT;
  }
]])

file(WRITE "${OUT}" "${source}")
