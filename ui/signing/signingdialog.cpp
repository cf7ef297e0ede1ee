// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/signingdialog.h"

#include "core/base/filewrite.h"
#include "core/base/sha256.h"
#include "core/base/titles.h"
#include "core/operations/issuedocument.h"
#include "core/operations/signing/officeseals.h"
#include "core/operations/signing/signedcopy.h"
#include "ui/documents/paperpreview.h"
#include "ui/services/filepicker.h"
#include "ui/services/handout.h"
#include "ui/services/operationrunner.h"
#include "ui/services/prompter.h"
#include "ui/signing/signaturepad.h"
#include "ui/signing/signerlist.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/theme/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &name, const QString &words, QWidget *parent,
                    const QString &kind = {})
{
    QPushButton *made = namedButton(name, words, kind, parent);
    // Enter on the pad must not press a button.
    made->setAutoDefault(false);
    return made;
}

QLabel *caption(const QString &words, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

SigningDialog::SigningDialog(const Workbench &bench, const Id<IssuedDocument> &document,
                             QWidget *parent)
    : QDialog(parent), m_bench(bench), m_document(document), m_preview(new PaperPreview(this)),
      m_list(new RowList(u"signing-signers"_s, this)), m_done(new RowList(u"signing-done"_s, this)),
      m_name(new QLineEdit(this)), m_note(new QLineEdit(this)), m_pad(new SignaturePad(this)),
      m_fault(new QLabel(this))
{
    setObjectName(u"signing-dialog"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(16), px(16), px(16), px(16));
    layout->setSpacing(px(16));
    layout->addWidget(m_preview, 5);
    layout->addWidget(makeRight(), 6);
    resize(px(1200), px(700));
    connect(m_list, &RowList::opened, this, [this](const QString &row) {
        chooseSigner(row);
        m_pad->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pad, &SignaturePad::accepted, this, &SigningDialog::sign);
    connect(m_pad, &SignaturePad::cancelled, this, &QDialog::reject);
    connect(m_pad, &SignaturePad::edited, this, [this] { m_fault->setVisible(false); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_party = {}; });
    reload();
    showPaper();
    setWindowTitle(tr("签名盖章：%1").arg(shownTitle(m_state.document.title)));
    chooseNext();
}

QWidget *SigningDialog::makeRight()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    m_list->setAccessibleName(tr("谁要签名，回车选择"));
    m_list->setLeastRows(2);
    m_done->setAccessibleName(tr("已经签名的和已经办理的步骤"));
    m_done->setLeastRows(1);
    column->addWidget(m_list, 3);
    addSteps(column);
    column->addWidget(m_done, 2);
    auto *who = new QHBoxLayout;
    m_name->setObjectName(u"signing-name"_s);
    m_name->setAccessibleName(tr("签名人"));
    m_note->setObjectName(u"signing-note"_s);
    m_note->setAccessibleName(tr("说明"));
    m_note->setPlaceholderText(tr("不是本案人员的，写明身份"));
    who->addWidget(caption(tr("签名人"), m_name, right));
    who->addWidget(m_name, 2);
    who->addWidget(caption(tr("说明"), m_note, right));
    who->addWidget(m_note, 3);
    column->addLayout(who);
    column->addWidget(m_pad, 5);
    m_fault->setObjectName(u"signing-fault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setVisible(false);
    setTextRole(m_fault, "error");
    column->addWidget(m_fault);
    addPadButtons(column);
    auto *worth = new QLabel(
        tr("这样的签名是与所显示文书的摘要、在场人员一起保存的图像，没有使用电子签名认证证书，"
           "不是《电子签名法》所称的可靠的电子签名。需要纸质原件的，请打印后亲笔签名。"),
        right);
    worth->setObjectName(u"signing-worth"_s);
    worth->setWordWrap(true);
    setTextRole(worth, "small");
    column->addWidget(worth);
    return right;
}

void SigningDialog::addSteps(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    const auto add = [&](const QString &name, const QString &words, auto act) {
        QPushButton *made = button(name, words, this);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
    };
    add(u"signing-read-aloud"_s, tr("已朗读"), [this] { recordFor(SigningStepKind::ReadAloud); });
    add(u"signing-large-print"_s, tr("大字版"), [this] {
        m_preview->showLarge();
        recordFor(SigningStepKind::LargePrint);
    });
    add(u"signing-explained"_s, tr("已解释"), [this] { recordFor(SigningStepKind::Explained); });
    add(u"signing-interpreter"_s, tr("翻译…"),
        [this] { recordNamed(SigningStepKind::Interpreter, tr("翻译人员的姓名、语种")); });
    add(u"signing-witness"_s, tr("见证人…"),
        [this] { recordNamed(SigningStepKind::Witness, tr("见证人的姓名")); });
    add(u"signing-refuse"_s, tr("拒绝签名…"), [this] { refuse(); });
    row->addStretch(1);
    column->addLayout(row);
}

void SigningDialog::addOtherManners(QHBoxLayout *row)
{
    const auto add = [&](const QString &name, const QString &words, auto act) {
        QPushButton *made = button(name, words, this);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
    };
    add(u"signing-print"_s, tr("指印图片…"),
        [this] { signWithImage(SigningManner::Fingerprint, tr("选择指印图片")); });
    add(u"signing-party-seal"_s, tr("单位印章图片…"),
        [this] { signWithImage(SigningManner::Seal, tr("选择当事人的印章图片")); });
    add(u"signing-scan"_s, tr("纸上签名扫描件…"),
        [this] { signWithImage(SigningManner::PaperScan, tr("选择签名页的扫描图片")); });
    add(u"signing-seal"_s, tr("加盖本机构印章"), [this] { seal(); });
}

void SigningDialog::addPadButtons(QVBoxLayout *column)
{
    auto *first = new QHBoxLayout;
    auto *clear = button(u"signing-clear"_s, tr("清除"), this);
    auto *undo = button(u"signing-undo"_s, tr("撤销一笔"), this);
    m_accept = button(u"signing-accept"_s, tr("保存签名"), this, u"primary"_s);
    connect(clear, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(undo, &QPushButton::clicked, m_pad, &SignaturePad::undoStroke);
    connect(m_accept, &QPushButton::clicked, this, &SigningDialog::sign);
    first->addWidget(clear);
    first->addWidget(undo);
    first->addStretch(1);
    first->addWidget(m_accept);
    auto *second = new QHBoxLayout;
    addOtherManners(second);
    second->addStretch(1);
    auto *third = new QHBoxLayout;
    m_showSigned = button(u"signing-show-signed"_s, tr("看签名件"), this);
    m_showSigned->setCheckable(true);
    auto *save = button(u"signing-save-signed"_s, tr("另存签名件…"), this);
    auto *close = button(u"signing-close"_s, tr("关闭"), this);
    connect(m_showSigned, &QPushButton::clicked, this, &SigningDialog::showSigned);
    connect(save, &QPushButton::clicked, this, &SigningDialog::saveSigned);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    third->addWidget(m_showSigned);
    third->addWidget(save);
    third->addStretch(1);
    third->addWidget(close);
    for (QHBoxLayout *row : {first, second, third}) {
        row->setSpacing(px(8));
        column->addLayout(row);
    }
}

QString SigningDialog::shownSha256() const
{
    return sha256Of(m_preview->pdf());
}

QString SigningDialog::signerName() const
{
    return m_name->text().trimmed();
}

void SigningDialog::reload()
{
    if (auto state = m_bench.operations->value(signaturesOf(*m_bench.desk, m_document)))
        m_state = *state;
    m_signers = signersToShow(m_state);
    m_list->setRows(signerRows(m_signers));
    m_done->setRows(signedRows(m_state));
}

void SigningDialog::showPaper()
{
    m_showSigned->setChecked(false);
    m_pad->setEnabled(true);
    m_accept->setEnabled(true);
    if (const auto bytes =
            m_bench.operations->value(documentBytes(*m_bench.desk, m_state.document)))
        m_preview->setPdf(*bytes);
    else
        m_preview->setMessage(tr("这份文书的文件打不开，不能签名。"),
                              tr("请运行完整性检查，并用备份恢复。"));
}

void SigningDialog::chooseNext()
{
    for (qsizetype i = 0; i < m_signers.size(); ++i) {
        const Signer &signer = m_signers.at(i);
        if (signer.done || signer.refused || signer.seals)
            continue;
        chooseSigner(QString::number(i));
        m_pad->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_name->clear();
    m_party = {};
}

void SigningDialog::chooseSigner(const QString &row)
{
    const Signer signer = m_signers.value(row.toInt());
    m_list->setCurrentId(row);
    m_name->setText(signer.role == SignerRole::Office ? QString() : signer.name);
    m_party = signer.party;
    // 负责人（签名）: the post is who they are.
    m_note->setText(signer.role == SignerRole::Other ? signer.place.label.section(u'（', 0, 0)
                                                     : QString());
    m_pad->clear();
}

bool SigningDialog::put(SigningManner manner, const QByteArray &bytes)
{
    SignRequest request;
    request.document = m_document;
    request.shownSha256 = shownSha256();
    request.manner = manner;
    request.signer = signerName();
    request.party = m_party;
    request.bytes = bytes;
    request.note = m_note->text();
    auto done = signDocument(*m_bench.desk, request);
    if (!done) {
        m_fault->setText(done.error().message + done.error().hint);
        m_fault->setVisible(true);
        return false;
    }
    m_fault->setVisible(false);
    const auto kept = m_bench.operations->run(
        [&] { return done; }, {nullptr, false, tr("“%1”的签名已保存。").arg(request.signer)});
    for (const Warning &warning : done->warnings) {
        m_fault->setText(warning.message);
        m_fault->setVisible(true);
    }
    reload();
    return kept.has_value();
}

bool SigningDialog::sign()
{
    if (!m_pad->isEnabled())
        return false;
    // An empty pad is told as such: it has no size yet that could be written down.
    if (const Status fit = checkStrokes(m_pad->strokes()); !fit) {
        m_fault->setText(fit.error().message + fit.error().hint);
        m_fault->setVisible(true);
        return false;
    }
    if (!put(SigningManner::Pad, toJson(m_pad->strokes())))
        return false;
    m_pad->clear();
    chooseNext();
    return true;
}

void SigningDialog::signWithImage(SigningManner manner, const QString &title)
{
    const QString path =
        m_bench.files->openFile(this, title, tr("图片") + u" (*.png *.jpg *.jpeg)"_s);
    QFile file(path);
    if (path.isEmpty())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_fault->setText(tr("图片打不开，没有保存。"));
        m_fault->setVisible(true);
        return;
    }
    (void)put(manner, file.readAll());
}

/// For whoever is about to sign.
void SigningDialog::recordFor(SigningStepKind kind)
{
    (void)m_bench.operations->run(
        [&] {
            return recordStep(*m_bench.desk, {m_document, kind, signerName(), {}});
        },
        {nullptr, false, tr("已记录：%1。").arg(label(kind))});
    reload();
}

void SigningDialog::recordNamed(SigningStepKind kind, const QString &question)
{
    const auto who = m_bench.prompter->askText(
        this, {label(kind), tr("记入签名步骤，并列在签名件的最后一页。"), tr("记录"), {}, false},
        question);
    if (!who)
        return;
    (void)m_bench.operations->run(
        [&] {
            return recordStep(*m_bench.desk, {m_document, kind, *who, {}});
        },
        {nullptr, false, tr("已记录：%1。").arg(label(kind))});
    reload();
}

void SigningDialog::refuse()
{
    const Question question{tr("“%1”拒绝签名").arg(signerName()),
                            tr("原因和见证人会记入案卷，并列在签名件的最后一页。"),
                            tr("记录"),
                            {},
                            false};
    const auto reason = m_bench.prompter->askText(this, question, tr("拒绝的原因"));
    if (!reason)
        return;
    const auto witness = m_bench.prompter->askText(this, question, tr("见证人的姓名"));
    if (!witness)
        return;
    (void)m_bench.operations->run(
        [&] {
            return refuseToSign(*m_bench.desk,
                                {m_document, shownSha256(), signerName(), *reason, {*witness}});
        },
        {nullptr, false, tr("已记录“%1”拒绝签名。").arg(signerName())});
    reload();
    chooseNext();
}

/// The first seal that the person may use.
void SigningDialog::seal()
{
    const auto seals = m_bench.operations->value(officeSeals(*m_bench.desk));
    std::optional<OfficeSeal> found;
    std::optional<Error> why;
    for (const OfficeSeal &one : seals.value_or(QList<OfficeSeal>())) {
        if (const Status may = maySeal(*m_bench.desk, one); !may && one.active)
            why = may.error();
        else if (may && !found)
            found = one;
    }
    if (!found) {
        m_fault->setText(why ? why->message + why->hint
                             : tr("还没有添加印章。请在“设置”的“印章”中添加。"));
        m_fault->setVisible(true);
        return;
    }
    const Question question{tr("加盖“%1”").arg(found->name),
                            tr("印章会盖在这份文书上，并记下用印的人和时间；盖后不能撤销。"),
                            tr("盖章"),
                            {},
                            true};
    if (!m_bench.prompter->ask(this, question))
        return;
    (void)m_bench.operations->run(
        [&] {
            return sealDocument(*m_bench.desk, {m_document, shownSha256(), found->id});
        },
        {nullptr, false, tr("已加盖“%1”。").arg(found->name)});
    reload();
}

std::optional<QByteArray> SigningDialog::signedBytes()
{
    const auto made = m_bench.operations->run([&] { return signedCopy(*m_bench.desk, m_document); },
                                              {nullptr, true, {}});
    return made ? std::optional(made->pdf) : std::nullopt;
}

void SigningDialog::showSigned(bool on)
{
    const auto bytes = on ? signedBytes() : std::nullopt;
    if (!bytes) {
        showPaper();
        return;
    }
    m_preview->setPdf(*bytes);
    // What is signed is the issued paper, so it must be in view when somebody signs.
    m_pad->setEnabled(false);
    m_accept->setEnabled(false);
}

void SigningDialog::saveSigned()
{
    const auto bytes = signedBytes();
    if (!bytes)
        return;
    const QString suggested =
        u"%1-%2-签名件.pdf"_s.arg(m_state.file.record.number, m_state.document.title);
    const QString path =
        m_bench.files->saveFile(this, tr("另存签名件"), suggested, tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty())
        return;
    const HandOut what{u"document.save"_s, m_state.document.caseId, m_document.text(), u"签名件"_s};
    if (saveOut(m_bench, what, path, *bytes))
        m_bench.operations->say({tr("已保存到 %1。").arg(path),
                                 tr("文件没有加密，用后请妥善保管。"),
                                 Tone::Green,
                                 {},
                                 {},
                                 12});
}

} // namespace hezhong
