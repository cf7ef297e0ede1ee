// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/scannedpage.h"

#include "core/documents/boundedbytes.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>
#include <exception>
#include <string>
#include <vector>

namespace hezhong {

namespace {

using Object = QPDFObjectHandle;

constexpr int finest = 3600;       ///< pixels of a picture with shades
constexpr int finestLines = 10200; ///< of one in black and white
constexpr double covered = 0.9;    ///< of the page, in each direction
/// What places one picture has some hundred bytes.
constexpr qsizetype longestContents = 64 * 1024;

/// The one image a page draws and its matrix; fails on every other operator.
class OnePicture : public Object::ParserCallbacks {
public:
    void handleObject(Object object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "cm")
            multiply();
        else if (name == "Do" && m_operands.size() == 1 && m_operands[0].isName() && drawn.empty())
            drawn = m_operands[0].getName();
        else if (name != "q" && name != "Q")
            plain = false;
        m_operands.clear();
    }
    void handleEOF() override {}

    bool plain = true;
    std::string drawn; ///< with its slash
    double width = 1;
    double height = 1;

private:
    void multiply()
    {
        std::array<double, 6> m{};
        if (m_operands.size() != m.size() || !drawn.empty()) {
            plain = false;
            return;
        }
        for (std::size_t i = 0; i < m.size(); ++i)
            m[i] = m_operands[i].isNumber() ? m_operands[i].getNumericValue() : 0;
        plain = plain && m[1] == 0 && m[2] == 0 && m[0] > 0 && m[3] > 0;
        width *= m[0];
        height *= m[3];
    }

    std::vector<Object> m_operands;
};

/// Components of a colour space that PDF/A-1b with an sRGB output intent can have; 0 for others. A
/// profile of its own is dropped: it may be of a version that PDF/A-1 does not know.
int coloursOf(Object space)
{
    std::string name;
    if (space.isName())
        name = space.getName();
    else if (space.isArray() && space.getArrayNItems() > 1 && space.getArrayItem(0).isName())
        name = space.getArrayItem(0).getName();
    if (name == "/DeviceGray" || name == "/CalGray")
        return 1;
    if (name == "/DeviceRGB" || name == "/CalRGB")
        return 3;
    if (name != "/ICCBased" || !space.getArrayItem(1).isStream())
        return 0;
    Object count = space.getArrayItem(1).getDict().getKey("/N");
    const long long colours = count.isInteger() ? count.getIntValue() : 0;
    return colours == 1 || colours == 3 ? static_cast<int>(colours) : 0;
}

Object single(Object value)
{
    return value.isArray() && value.getArrayNItems() == 1 ? value.getArrayItem(0) : value;
}

/// Numbers and truth values only: parameters never point anywhere.
bool isScalar(Object parameters)
{
    if (parameters.isNull())
        return true;
    if (!parameters.isDictionary())
        return false;
    for (const std::string &key : parameters.getKeys()) {
        Object value = parameters.getKey(key);
        if (!value.isInteger() && !value.isBool())
            return false;
    }
    return true;
}

/// The dictionary for the same image in a new file, or null.
Object cleanDictionary(Object image)
{
    Object old = image.getDict();
    for (const char *key : {"/SMask", "/Mask", "/Decode", "/Alternates", "/OPI", "/ImageMask"})
        if (old.hasKey(key))
            return Object::newNull();
    Object filter = single(old.getKey("/Filter"));
    Object bits = old.getKey("/BitsPerComponent");
    Object parameters = single(old.getKey("/DecodeParms"));
    const int colours = coloursOf(old.getKey("/ColorSpace"));
    const bool sized = old.getKey("/Width").isInteger() && old.getKey("/Height").isInteger();
    if (!filter.isName() || !bits.isInteger() || colours == 0 || !sized || !isScalar(parameters))
        return Object::newNull();
    const std::string coding = filter.getName();
    const long long depth = bits.getIntValue();
    const bool known = (coding == "/DCTDecode" && depth == 8)
                       || (coding == "/CCITTFaxDecode" && depth == 1 && colours == 1)
                       || (coding == "/FlateDecode" && (depth == 1 || depth == 8));
    const auto [shortest, longest] =
        std::minmax({old.getKey("/Width").getIntValue(), old.getKey("/Height").getIntValue()});
    if (!known || shortest < 1 || longest > (depth == 1 ? finestLines : finest))
        return Object::newNull();
    Object made = Object::newDictionary();
    made.replaceKey("/Type", Object::newName("/XObject"));
    made.replaceKey("/Subtype", Object::newName("/Image"));
    made.replaceKey("/Width", Object::newInteger(old.getKey("/Width").getIntValue()));
    made.replaceKey("/Height", Object::newInteger(old.getKey("/Height").getIntValue()));
    made.replaceKey("/BitsPerComponent", Object::newInteger(depth));
    made.replaceKey("/ColorSpace", Object::newName(colours == 1 ? "/DeviceGray" : "/DeviceRGB"));
    if (parameters.isDictionary()) {
        Object copy = Object::newDictionary();
        for (const std::string &key : parameters.getKeys()) {
            Object value = parameters.getKey(key);
            copy.replaceKey(key, value.isBool() ? Object::newBool(value.getBoolValue())
                                                : Object::newInteger(value.getIntValue()));
        }
        made.replaceKey("/DecodeParms", copy);
    }
    return made;
}

bool hasOnlyPictures(Object resources)
{
    if (!resources.isDictionary())
        return false;
    for (const char *key : {"/Font", "/Pattern", "/Shading", "/ExtGState", "/Properties"}) {
        Object entry = resources.getKey(key);
        if (entry.isDictionary() && !entry.getKeys().empty())
            return false;
    }
    return resources.getKey("/XObject").isDictionary();
}

/// Looks before libqpdf unpacks all of it into memory.
bool hasShortContents(Object page)
{
    BoundedBytes contents(longestContents);
    for (Object stream : page.getPageContents())
        stream.pipeStreamData(&contents, 0, qpdf_dl_generalized, true);
    return contents.isWhole();
}

int turnOf(Object page)
{
    Object rotate = QPDFPageObjectHelper(page).getAttribute("/Rotate", false);
    const long long angle = rotate.isInteger() ? rotate.getIntValue() : 0;
    return static_cast<int>(((angle % 360) + 360) % 360);
}

std::optional<ScannedPage> pictureOf(Object page)
{
    QPDFPageObjectHelper helper(page);
    Object annotations = page.getKey("/Annots");
    Object resources = helper.getAttribute("/Resources", false);
    const bool bare = !annotations.isArray() || annotations.getArrayNItems() == 0;
    if (!bare || !hasOnlyPictures(resources) || !hasShortContents(page))
        return std::nullopt;
    OnePicture content;
    helper.parseContents(&content);
    Object image = resources.getKey("/XObject").getKey(content.drawn.empty() ? "/" : content.drawn);
    if (!content.plain || !image.isStreamOfType("", "/Image"))
        return std::nullopt;
    const auto box = helper.getCropBox().getArrayAsRectangle();
    const double width = box.urx - box.llx;
    const double height = box.ury - box.lly;
    if (content.width < covered * width || content.height < covered * height)
        return std::nullopt;
    ScannedPage found;
    found.image = image;
    found.rotate = turnOf(page);
    Object filter = single(image.getDict().getKey("/Filter"));
    found.filter = filter.isName() ? filter.getName() : "";
    found.dictionary = cleanDictionary(image);
    if (!found.dictionary.isDictionary() || found.rotate % 90 != 0)
        return std::nullopt;
    found.pixels = {static_cast<int>(image.getDict().getKey("/Width").getIntValue()),
                    static_cast<int>(image.getDict().getKey("/Height").getIntValue())};
    return found;
}

} // namespace

std::optional<ScannedPage> scannedPage(Object page)
{
    try {
        return pictureOf(page);
    } catch (const std::exception &) {
        return std::nullopt; // contents that libqpdf cannot follow
    }
}

} // namespace hezhong
