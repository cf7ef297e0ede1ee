-- SPDX-FileCopyrightText: 2026 Hezhong contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- oldest reader: 0.2.0

-- Holds the number.
