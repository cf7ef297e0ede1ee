// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamWriter>

#include <initializer_list>
#include <memory>

namespace hezhong::docx {

/// Word counts in twentieths of a point.
[[nodiscard]] int twips(double points);

/// One attribute of the namespace w.
struct Attribute {
    Attribute(const char *attribute, const QString &text) : name(attribute), value(text) {}
    Attribute(const char *attribute, const char *text) : name(attribute), value(QLatin1String(text))
    {}
    Attribute(const char *attribute, int number) : name(attribute), value(QString::number(number))
    {}

    const char *name;
    QString value;
};

/// Writes one part of WordprocessingML; names of elements and attributes go without their "w:".
/// Unindented, because blanks between runs would become text.
class WordXml {
public:
    /// Begins the part with its root element.
    explicit WordXml(const char *root);

    void start(const char *name, std::initializer_list<Attribute> attributes = {});
    void end();
    void empty(const char *name, std::initializer_list<Attribute> attributes = {});
    /// An element whose attribute val says it all.
    void value(const char *name, const QString &value) { empty(name, {{"val", value}}); }
    void value(const char *name, const char *value) { empty(name, {{"val", value}}); }
    void value(const char *name, int value) { empty(name, {{"val", value}}); }
    /// A property that Word would have on, or off by itself.
    void off(const char *name) { value(name, "0"); }
    void text(const char *name, const QString &words);

    /// For what is of another namespace.
    [[nodiscard]] QXmlStreamWriter &raw() { return m_xml; }
    /// Ends the root; nothing can be written any more.
    [[nodiscard]] QByteArray finish();

private:
    void attributes(std::initializer_list<Attribute> attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace hezhong::docx
