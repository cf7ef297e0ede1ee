// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace hezhong {

/// A forked child that runs a function and can be killed like a program in a power cut.
class ChildProcess {
public:
    /// `work` gets a pipe to write to; its return value is the exit code.
    explicit ChildProcess(const std::function<int(int pipe)> &work)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return;
        m_pid = ::fork();
        if (m_pid == 0) {
            ::close(ends[0]);
            ::_exit(work(ends[1]));
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    ~ChildProcess()
    {
        if (!m_ended)
            kill();
        ::close(m_pipe);
    }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// One line that the child wrote; empty when it ended.
    [[nodiscard]] QByteArray readLine() const
    {
        QByteArray line;
        char sign = 0;
        while (::read(m_pipe, &sign, 1) == 1 && sign != '\n')
            line += sign;
        return sign == '\n' ? line : QByteArray();
    }
    static void writeLine(int pipe, const QByteArray &line)
    {
        const QByteArray whole = line + '\n';
        if (::write(pipe, whole.constData(), static_cast<size_t>(whole.size())) != whole.size())
            ::_exit(99);
    }
    void kill()
    {
        ::kill(m_pid, SIGKILL);
        wait();
    }
    int wait()
    {
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_ended = true;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    pid_t m_pid = -1;
    int m_pipe = -1;
    bool m_ended = false;
};

} // namespace hezhong
