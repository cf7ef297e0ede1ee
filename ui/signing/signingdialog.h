// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/signing/signdocument.h"
#include "ui/services/workbench.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hezhong {

class PaperPreview;
class RowList;
class SignaturePad;

/// The signing of one issued paper: the paper as it was issued, who has still to sign, what was done so
/// that they understand it, and the pad. Each name is kept at once and bound to the bytes in the view.
class SigningDialog final : public QDialog {
    Q_OBJECT

public:
    SigningDialog(const Workbench &bench, const Id<IssuedDocument> &document,
                  QWidget *parent = nullptr);

    [[nodiscard]] const SigningState &state() const { return m_state; }
    [[nodiscard]] SignaturePad *pad() const { return m_pad; }
    [[nodiscard]] PaperPreview *preview() const { return m_preview; }

    /// Keeps what is on the pad; true when it was kept.
    bool sign();

private:
    [[nodiscard]] QWidget *makeRight();
    void addSteps(QVBoxLayout *column);
    void addOtherManners(QHBoxLayout *row);
    void addPadButtons(QVBoxLayout *column);
    void reload();
    void showPaper();
    void chooseNext();
    void chooseSigner(const QString &row);
    void recordFor(SigningStepKind kind);
    void recordNamed(SigningStepKind kind, const QString &question);
    void refuse();
    void seal();
    void signWithImage(SigningManner manner, const QString &title);
    bool put(SigningManner manner, const QByteArray &bytes);
    void showSigned(bool on);
    void saveSigned();
    [[nodiscard]] QString shownSha256() const;
    [[nodiscard]] QString signerName() const;
    [[nodiscard]] std::optional<QByteArray> signedBytes();

    Workbench m_bench;
    Id<IssuedDocument> m_document;
    SigningState m_state;
    QList<Signer> m_signers;
    Id<Party> m_party; ///< of the chosen row, while its name stands in the field
    PaperPreview *m_preview;
    RowList *m_list;
    RowList *m_done;
    QLineEdit *m_name;
    QLineEdit *m_note;
    SignaturePad *m_pad;
    QLabel *m_fault;
    QPushButton *m_accept = nullptr;
    QPushButton *m_showSigned = nullptr;
};

} // namespace hezhong
