// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/operationrunner.h"

#include "core/operations/people/readings.h"
#include "core/operations/rights.h"
#include "ui/widgets/fields/formgrid.h"

namespace hezhong {

using namespace Qt::StringLiterals;

OperationRunner::OperationRunner(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_desk.store->onChange(this, [this](const ChangeNotice &notice) {
        setState(SaveState::Saved);
        Q_EMIT changed(notice);
    });
}

bool OperationRunner::succeeded(const Status &status, FormGrid *form)
{
    if (!status)
        report(status.error(), form);
    return status.has_value();
}

void OperationRunner::report(const Error &error, FormGrid *form)
{
    if (error.fault == Fault::Cancelled)
        return;
    if (error.fault == Fault::Store)
        setState(SaveState::Failed);
    if (form && form->showError(error))
        return;
    const Tone tone = error.fault == Fault::Refused || error.fault == Fault::Input ? Tone::Amber : Tone::Red;
    say({error.message, error.hint, tone, {}, {}, tone == Tone::Red ? 0 : 15});
}

void OperationRunner::say(const Message &message)
{
    Q_EMIT messageWanted(message);
}

void OperationRunner::undo(const QString &operationId)
{
    const auto notice = undoOperation(m_desk, operationId);
    if (!notice) {
        report(notice.error());
        return;
    }
    say({tr("已撤销。"), {}, Tone::Neutral, {}, {}, 6});
}

void OperationRunner::setDirty()
{
    setState(SaveState::Dirty);
}

void OperationRunner::setSaved()
{
    setState(SaveState::Saved);
}

void OperationRunner::finish(const ChangeNotice &notice, const QList<Warning> &warnings, const How &how)
{
    setState(SaveState::Saved);
    if (how.quiet)
        return;
    QStringList known;
    for (const Warning &warning : warnings)
        known << warning.message;
    if (notice.isEmpty() && known.isEmpty())
        return;
    Message message;
    message.text = how.done.isEmpty() ? tr("%1：已完成。").arg(operationLabel(notice.operation)) : how.done;
    message.hint = known.join(u"\n"_s);
    message.tone = known.isEmpty() ? Tone::Green : Tone::Amber;
    message.seconds = known.isEmpty() ? 8 : 20;
    if (!notice.operationId.isEmpty() && isUndoable(notice.operation)) {
        message.actionText = tr("撤销");
        message.action = [this, id = notice.operationId] { undo(id); };
    }
    say(message);
}

void OperationRunner::setState(SaveState state)
{
    m_state = state;
    Q_EMIT saveStateChanged(state); // also when it is the same: the time of saving moves on
}

} // namespace hezhong
