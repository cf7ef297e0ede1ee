// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/materialcheck.h"

#include "core/base/words.h"
#include "core/documents/dossier/pagetree.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPdfDocument>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Pictures are decoded at about this size to see whether they can be: a JPEG much faster so.
constexpr int glance = 800;
/// Readers find the head of a PDF anywhere in its first kilobyte.
constexpr qsizetype headRoom = 1024;

enum class FileKind { Png, Jpeg, Pdf, Other };

FileKind kindOf(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n")))
        return FileKind::Png;
    if (bytes.startsWith(QByteArrayLiteral("\xFF\xD8\xFF")))
        return FileKind::Jpeg;
    if (bytes.left(headRoom).contains("%PDF-"))
        return FileKind::Pdf;
    return FileKind::Other;
}

Error faulty(const QString &code, const QString &message, const QString &hint)
{
    return badInput(code, u"file"_s, message, hint);
}

Error damagedFile(const QString &name)
{
    return faulty(u"material.damaged"_s,
                  words("documents", "“%1”已损坏，不能完整读取，没有存入。").arg(name),
                  words("documents", "请重新扫描、拍摄或者导出，再存入。"));
}

Error largeFile(const QString &name, qint64 most)
{
    return faulty(
        u"material.large"_s,
        words("documents", "“%1”超过 %2 MB，没有存入。").arg(name).arg(most / (1024 * 1024)),
        words("documents", "请降低扫描的清晰度，或者分成几个文件。"));
}

/// A JPEG that was cut off decodes without an error, with grey where it ends; it lacks its end mark.
bool hasJpegEnd(const QByteArray &bytes)
{
    const qsizetype scan = bytes.lastIndexOf(QByteArrayLiteral("\xFF\xDA"));
    return scan >= 0 && bytes.indexOf(QByteArrayLiteral("\xFF\xD9"), scan) >= 0;
}

Result<MaterialFacts> checkPicture(const QString &name, const QByteArray &bytes, bool jpeg)
{
    if (bytes.size() > largestPicture)
        return fail(largeFile(name, largestPicture));
    if (jpeg && !hasJpegEnd(bytes))
        return fail(damagedFile(name));
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (jpeg && qMax(size.width(), size.height()) > glance)
        reader.setScaledSize(size.scaled(glance, glance, Qt::KeepAspectRatio).expandedTo({1, 1}));
    if (!size.isValid() || reader.read().isNull())
        return fail(damagedFile(name));
    return MaterialFacts{jpeg ? u"image/jpeg"_s : u"image/png"_s, 1};
}

Result<MaterialFacts> checkPdf(const QString &name, const QByteArray &bytes)
{
    if (bytes.size() > largestPdf)
        return fail(largeFile(name, largestPdf));
    if (hasEndlessPages(bytes, 4 * mostPdfPages))
        return fail(damagedFile(name));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword)
        return fail(faulty(
            u"material.password"_s, words("documents", "“%1”设有打开密码，没有存入。").arg(name),
            words("documents", "请用打开它的程序另存为不加密的文件，或者打印后扫描。")));
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return fail(damagedFile(name));
    if (document.pageCount() > mostPdfPages)
        return fail(faulty(u"material.pages"_s,
                           words("documents", "“%1”有 %2 页，超过 %3 页，没有存入。")
                               .arg(name)
                               .arg(document.pageCount())
                               .arg(mostPdfPages),
                           words("documents", "请分成几个文件。")));
    return MaterialFacts{u"application/pdf"_s, document.pageCount()};
}

} // namespace

Result<MaterialFacts> checkMaterial(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(faulty(u"material.empty"_s,
                           words("documents", "“%1”是空文件，没有存入。").arg(name),
                           words("documents", "请核对是否选错了文件。")));
    switch (kindOf(bytes)) {
    case FileKind::Png:
        return checkPicture(name, bytes, false);
    case FileKind::Jpeg:
        return checkPicture(name, bytes, true);
    case FileKind::Pdf:
        return checkPdf(name, bytes);
    case FileKind::Other:
        break;
    }
    return fail(faulty(u"material.type"_s,
                       words("documents", "“%1”不是可以归档的文件类型，没有存入。").arg(name),
                       words("documents", "案卷可以存入 PNG 或 JPEG 图片和 PDF 文件，请先转换。")));
}

} // namespace hezhong
