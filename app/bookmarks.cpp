// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bookmarks.h"

#include "app/settings.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sightline {
namespace {

constexpr std::size_t kMost = 500;
constexpr int kTitleLength = 48;

const QString kBegin = QStringLiteral("begin");
const QString kEnd = QStringLiteral("end");
const QString kName = QStringLiteral("name");

/// Whether a bookmark touches a range; a range without characters touches what holds its place.
bool touches(const Bookmark& bookmark, std::int32_t begin, std::int32_t end)
{
    return bookmark.begin < std::max(end, begin + 1) && begin < std::max(bookmark.end, bookmark.begin + 1);
}

} // namespace

void Bookmarks::setDocument(DocumentPtr document)
{
    if (document == m_document)
        return;
    m_document = std::move(document);
    m_bookmarks.clear();
    m_key.clear();
    if (m_document) {
        const QString& text = m_document->text;
        const QByteArrayView bytes(reinterpret_cast<const char*>(text.constData()),
                                   text.size() * static_cast<qsizetype>(sizeof(QChar)));
        m_key = QString::fromLatin1(
            QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha1).toHex().left(20));
        if (m_settings)
            fromVariant(m_settings->bookmarks(m_key));
    }
    emit changed();
}

bool Bookmarks::toggle(std::int32_t begin, std::int32_t end, const QString& name)
{
    if (!m_document)
        return false;
    const auto removed = std::erase_if(m_bookmarks, [&](const Bookmark& each) { return touches(each, begin, end); });
    const bool isSet = removed == 0 && m_bookmarks.size() < kMost;
    if (isSet) {
        const Bookmark bookmark{ begin, std::max(begin, end), name };
        const auto at = std::upper_bound(m_bookmarks.begin(), m_bookmarks.end(), bookmark,
                                         [](const Bookmark& a, const Bookmark& b) { return a.begin < b.begin; });
        m_bookmarks.insert(at, bookmark);
    }
    store();
    return isSet;
}

void Bookmarks::rename(int index, const QString& name)
{
    if (index < 0 || index >= std::ssize(m_bookmarks))
        return;
    m_bookmarks[static_cast<std::size_t>(index)].name = name.simplified();
    store();
}

void Bookmarks::remove(int index)
{
    if (index < 0 || index >= std::ssize(m_bookmarks))
        return;
    m_bookmarks.erase(m_bookmarks.begin() + index);
    store();
}

void Bookmarks::clear()
{
    m_bookmarks.clear();
    store();
}

void Bookmarks::merge(const std::vector<Bookmark>& others)
{
    const auto length = m_document ? static_cast<std::int32_t>(m_document->text.size()) : 0;
    const std::size_t before = m_bookmarks.size();
    for (const Bookmark& each : others)
        if (each.begin >= 0 && each.begin < length && each.end >= each.begin && each.end <= length
            && indexAt(each.begin, each.end) < 0 && m_bookmarks.size() < kMost)
            m_bookmarks.push_back(each);
    if (m_bookmarks.size() == before)
        return;
    std::stable_sort(m_bookmarks.begin(), m_bookmarks.end(),
                     [](const Bookmark& a, const Bookmark& b) { return a.begin < b.begin; });
    store();
}

int Bookmarks::indexAt(std::int32_t begin, std::int32_t end) const
{
    const auto at = std::find_if(m_bookmarks.begin(), m_bookmarks.end(),
                                 [&](const Bookmark& each) { return touches(each, begin, end); });
    return at == m_bookmarks.end() ? -1 : static_cast<int>(at - m_bookmarks.begin());
}

QString Bookmarks::title(int index) const
{
    if (index < 0 || index >= std::ssize(m_bookmarks) || !m_document)
        return {};
    const Bookmark& bookmark = m_bookmarks[static_cast<std::size_t>(index)];
    if (!bookmark.name.isEmpty())
        return bookmark.name;
    // A word says little by itself: what follows it comes along.
    const QString text = m_document->text.mid(bookmark.begin, std::max(bookmark.end - bookmark.begin, kTitleLength + 1))
                             .simplified();
    return text.size() > kTitleLength ? text.left(kTitleLength - 1).trimmed() + QChar(0x2026) : text;
}

QVariantList Bookmarks::toVariant() const
{
    QVariantList values;
    for (const Bookmark& each : m_bookmarks)
        values += QVariantMap{ { kBegin, each.begin }, { kEnd, each.end }, { kName, each.name } };
    return values;
}

void Bookmarks::fromVariant(const QVariantList& values)
{
    m_bookmarks.clear();
    const auto length = m_document ? static_cast<std::int32_t>(m_document->text.size()) : 0;
    for (const QVariant& value : values) {
        const QVariantMap map = value.toMap();
        bool hasBegin = false, hasEnd = false;
        const Bookmark bookmark{ map.value(kBegin).toInt(&hasBegin), map.value(kEnd).toInt(&hasEnd),
                                 map.value(kName).toString().left(200) };
        if (hasBegin && hasEnd && bookmark.begin >= 0 && bookmark.begin < length && bookmark.end >= bookmark.begin
            && bookmark.end <= length && m_bookmarks.size() < kMost)
            m_bookmarks.push_back(bookmark);
    }
    std::stable_sort(m_bookmarks.begin(), m_bookmarks.end(),
                     [](const Bookmark& a, const Bookmark& b) { return a.begin < b.begin; });
    emit changed();
}

void Bookmarks::store()
{
    if (m_settings && !m_key.isEmpty())
        m_settings->setBookmarks(m_key, toVariant());
    emit changed();
}

} // namespace sightline
