// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/wordxml.h"

#include <QtMath>

namespace hezhong::docx {

using namespace Qt::StringLiterals;

namespace {

QString prefixed(const char *name)
{
    return u"w:"_s + QLatin1String(name);
}

} // namespace

int twips(double points)
{
    return qRound(points * 20);
}

WordXml::WordXml(const char *root) : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(u"1.0"_s, true);
    m_xml.writeStartElement(prefixed(root));
    m_xml.writeAttribute(u"xmlns:w"_s,
                         u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    m_xml.writeAttribute(u"xmlns:r"_s,
                         u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
}

void WordXml::attributes(std::initializer_list<Attribute> attributes)
{
    for (const Attribute &attribute : attributes)
        m_xml.writeAttribute(prefixed(attribute.name), attribute.value);
}

void WordXml::start(const char *name, std::initializer_list<Attribute> given)
{
    m_xml.writeStartElement(prefixed(name));
    attributes(given);
}

void WordXml::end()
{
    m_xml.writeEndElement();
}

void WordXml::empty(const char *name, std::initializer_list<Attribute> given)
{
    m_xml.writeEmptyElement(prefixed(name));
    attributes(given);
}

void WordXml::text(const char *name, const QString &words)
{
    m_xml.writeStartElement(prefixed(name));
    m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml.writeCharacters(words);
    m_xml.writeEndElement();
}

QByteArray WordXml::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace hezhong::docx
