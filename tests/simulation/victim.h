// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QThreadPool>

#include <functional>

#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hezhong {

/// A forked child that is killed after a time, or ends before; what it wrote into its pipe until
/// then is kept.
class Victim {
public:
    explicit Victim(const std::function<int(int pipe)> &work)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return;
        // A child has none of its parent's threads: a painter that counted on them would wait for ever.
        QThreadPool::globalInstance()->waitForDone();
        m_pid = ::fork();
        if (m_pid == 0) {
            ::close(ends[0]);
            ::_exit(work(ends[1]));
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    ~Victim()
    {
        if (m_pid > 0)
            end();
        if (m_pipe >= 0)
            ::close(m_pipe);
    }
    Victim(const Victim &) = delete;
    Victim &operator=(const Victim &) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }

    /// Lets it live so long (microseconds), kills it, and returns everything it wrote.
    QByteArray liveFor(qint64 microseconds)
    {
        QByteArray heard;
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            const qint64 left = microseconds * 1000 - timer.nsecsElapsed();
            if (left <= 0 || !listen(heard, left))
                break;
        }
        end();
        while (listen(heard, -1)) {
        }
        return heard;
    }
    /// Everything that it writes until it ends by itself.
    QByteArray outlive()
    {
        QByteArray heard;
        while (listen(heard, -1)) {
        }
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_pid = -1;
        m_status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        return heard;
    }
    /// Exit code after outlive(); -1 when a signal ended it.
    [[nodiscard]] int status() const { return m_status; }

    /// Until it has written this line so often.
    QByteArray waitFor(const QByteArray &line, qsizetype times = 1)
    {
        QByteArray heard;
        while (heard.count(line) < times && listen(heard, -1)) {
        }
        return heard;
    }

    /// In the child: at one go, so that the reader sees whole blocks or their beginnings.
    static void write(int pipe, const QByteArray &bytes)
    {
        if (::write(pipe, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
            ::_exit(99);
    }

private:
    void end()
    {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }
    /// False when the pipe is closed. Waits so many nanoseconds, -1: until something comes.
    bool listen(QByteArray &heard, qint64 nanoseconds) const
    {
        pollfd one{m_pipe, POLLIN, 0};
        const timespec wait{nanoseconds / 1'000'000'000, nanoseconds % 1'000'000'000};
        if (::ppoll(&one, 1, nanoseconds < 0 ? nullptr : &wait, nullptr) <= 0)
            return true;
        char bytes[65536];
        const ssize_t size = ::read(m_pipe, bytes, sizeof bytes);
        if (size <= 0)
            return false;
        heard.append(bytes, size);
        return true;
    }

    pid_t m_pid = -1;
    int m_pipe = -1;
    int m_status = -1;
};

} // namespace hezhong
