// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QObject>

#include <vector>

namespace sightline {

class Session;

/// The passages that the next answers are made to read, or kept from reading. They stand in the session's settings; this adds
/// and removes them. Another document or model ends them, for their positions mean nothing there. GUI thread.
class SelectionEditor : public QObject {
    Q_OBJECT

public:
    explicit SelectionEditor(Session* session, QObject* parent = nullptr);

    [[nodiscard]] const SelectionEdits& edits() const;
    /// Forces positions [begin, end). What of it was forced the other way is so no longer; what touches becomes one. Emits
    /// refused() where it cannot be: no document, more forced positions than k.
    void add(SelectionEdit::Kind kind, std::int64_t begin, std::int64_t end);
    void remove(std::size_t index);
    void clear();
    /// Goes back to what edited() told; nothing where the document or the model has changed since.
    void restore(const SelectionEdits& edits, std::uint64_t generation);
    [[nodiscard]] std::uint64_t generation() const { return m_generation; } ///< another one for another document or model

    /// The text of a passage of the document, shortened; its positions where there is no document.
    [[nodiscard]] QString describe(const SelectionEdit& edit) const;

signals:
    void changed();
    /// The user changed them; restore() with either undoes and repeats it.
    void edited(const sightline::SelectionEdits& before, const sightline::SelectionEdits& after);
    void refused(const QString& sentence);

private:
    void set(SelectionEdits edits);
    void change(SelectionEdits edits);

    Session* m_session;
    std::uint64_t m_generation = 1;
};

/// `edits` with one more, as SelectionEditor::add says.
[[nodiscard]] SelectionEdits withEdit(const SelectionEdits& edits, const SelectionEdit& added);

} // namespace sightline
