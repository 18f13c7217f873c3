// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a session: reading, several at once, and those that are too long.
#include "app/documents/combined_document.h"
#include "app/documents/document_reader.h"
#include "app/engine_worker.h"
#include "app/session.h"

#include <algorithm>

namespace sightline {
namespace {

/// A document needs room for a beginning mark and for at least a word of question and answer.
bool fits(const DocumentTokens& tokens, const ModelInfo& model)
{
    return tokens.firstPosition + tokens.count() + 8 <= model.contextLength;
}

/// Tokens of a document that leave room for some questions and answers beside it.
std::int64_t roomFor(const DocumentTokens& tokens, const ModelInfo& model, const RunSettings& settings)
{
    const std::int64_t talk = std::min(model.contextLength / 4, settings.maxNewTokens + 256);
    return std::clamp<std::int64_t>(model.contextLength - tokens.firstPosition - talk, 1, tokens.count());
}

/// All of them as one, or the first failure.
ReadResult readAll(const QStringList& paths, const std::function<bool()>& stopped)
{
    std::vector<DocumentPtr> documents;
    for (const QString& path : paths) {
        ReadResult each = readDocument(path, stopped);
        if (!each.document)
            return each;
        documents.push_back(std::move(each.document));
    }
    ReadResult all { combineDocuments(documents), {} };
    if (all.document && all.document->text.size() > kLargestDocument)
        return { nullptr, QStringLiteral("The documents together are longer than any model reads.") };
    return all;
}

} // namespace

void Session::openDocument(const QString& path)
{
    if (isTraceName(path))
        return readTraceFile(path);
    readDocuments({ path }, false);
}

void Session::openDocuments(const QStringList& paths)
{
    readDocuments(paths, false);
}

void Session::addDocuments(const QStringList& paths)
{
    readDocuments(paths, true);
}

void Session::readDocuments(const QStringList& paths, bool adds)
{
    if (paths.isEmpty())
        return;
    m_readStop.request_stop();
    m_readStop = std::stop_source();
    m_readRequest = ++m_lastRequest;
    m_readAdds = adds;
    m_readers.clear();
    m_readers.start([this, paths, request = m_readRequest, stop = m_readStop.get_token()] {
        // `this` outlives the task: the destructor waits for the pool. Only its event queue is used.
        const ReadResult result = readAll(paths, [&stop] { return stop.stop_requested(); });
        QMetaObject::invokeMethod(
            this, [this, request, result] { onDocumentRead(request, result); }, Qt::QueuedConnection);
    });
    updateBusy();
}

void Session::setDocumentText(const QString& title, const QString& text)
{
    m_readStop.request_stop();
    m_readRequest = ++m_lastRequest;
    m_readAdds = false;
    onDocumentRead(m_readRequest, documentFromText(title, text));
}

void Session::addDocumentText(const QString& title, const QString& text)
{
    m_readStop.request_stop();
    m_readRequest = ++m_lastRequest;
    m_readAdds = true;
    onDocumentRead(m_readRequest, documentFromText(title, text));
}

void Session::onDocumentRead(quint64 request, const ReadResult& result)
{
    if (request != m_readRequest)
        return;
    m_readRequest = 0;
    if (!result.document) {
        updateBusy();
        fail(Failure::Where::Document, result.failure);
        return;
    }
    if (m_readAdds)
        bringDocument(withDocument(m_document, result.document), true, tr("Add Document"));
    else
        bringDocument(result.document, false, {});
}

void Session::removeDocumentPart(int part)
{
    const auto parts = static_cast<int>(documentsIn(m_document).size());
    if (part >= 0 && part < parts)
        bringDocument(withoutPart(m_document, part), true, tr("Remove Document"));
}

void Session::replaceDocument(const DocumentPtr& document)
{
    if (document != m_document)
        bringDocument(document, true, {});
}

/// The document stands behind the system prompt, so its tokens get other positions. A copy of it: answers that were
/// given at the old positions have nothing to say about the new ones.
void Session::setSystemPrompt(const QString& text)
{
    const QString prompt = text.trimmed();
    if (prompt == m_systemPrompt)
        return;
    m_systemPrompt = prompt;
    emit settingsChanged();
    if (m_document)
        bringDocument(std::make_shared<const Document>(*m_document), true, {});
}

/// Puts a document in the place of what is open, as soon as it has tokens.
void Session::bringDocument(const DocumentPtr& document, bool keepsConversation, const QString& edit)
{
    stopAnswer();
    dismissTooLong();
    m_keepsConversation = keepsConversation;
    m_editName = edit;
    if (document && m_model && !isLoadingModel()) {
        tokenize(document);
    } else {
        m_tokenizeRequest = 0;
        m_waitingDocument = nullptr;
        takeDocument(document); // shown at once; its tokens follow when the model is there
    }
    updateBusy();
}

void Session::tokenize(const DocumentPtr& document)
{
    m_waitingDocument = document;
    m_tokenizeRequest = ++m_lastRequest;
    TokenizeRequest request { m_tokenizeRequest, document, m_systemPrompt };
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request] { worker->tokenize(request); }, Qt::QueuedConnection);
}

void Session::onDocumentTokenized(quint64 request, const DocumentTokensPtr& tokens)
{
    if (request != m_tokenizeRequest)
        return;
    m_tokenizeRequest = 0;
    m_waitingDocument = nullptr;
    if (m_wasRead && tokens->document == m_document && !m_conversation.isEmpty())
        return takePreparedTokens(tokens);
    if (!fits(*tokens, *m_model)) {
        const bool keeps = m_keepsConversation;
        dropUnusableDocument();
        m_keepsConversation = keeps;
        m_tooLong = { tokens, roomFor(*tokens, *m_model, m_settings),
                      tokens->firstPosition + tokens->count() + m_settings.maxNewTokens + 256 };
        updateBusy();
        emit tooLongChanged();
        return;
    }
    if (tokens->document != m_document)
        takeDocument(tokens->document);
    m_documentTokens = tokens;
    m_wasDocumentUsable = true;
    emit documentChanged();
    updateBusy();
}

void Session::onDocumentFailed(quint64 request, const Failure& failure)
{
    if (request != m_tokenizeRequest)
        return;
    m_tokenizeRequest = 0;
    m_waitingDocument = nullptr;
    m_editName.clear();
    dropUnusableDocument();
    m_keepsConversation = false;
    updateBusy();
    if (!failure.sentence.isEmpty())
        emit failed(failure);
}

void Session::keepOfTooLong(std::int64_t firstToken)
{
    const TooLongDocument tooLong = m_tooLong;
    if (!tooLong.tokens)
        return;
    const DocumentTokens& all = *tooLong.tokens;
    const std::int64_t first = std::clamp<std::int64_t>(firstToken, 0, all.count() - tooLong.room);
    const auto last = static_cast<std::size_t>(first + tooLong.room - 1);
    const std::int32_t begin = all.begins[static_cast<std::size_t>(first)];
    const std::int32_t end = std::max(begin + 1, all.ends[last]);
    m_tooLong = {};
    const DocumentPtr part = cutDocument(all.document, begin, end, { first, tooLong.room, all.count() });
    if (m_model && !isLoadingModel())
        tokenize(part);
    updateBusy();
    emit tooLongChanged();
}

void Session::raiseContext(qint64 tokens)
{
    if (!m_model || isLoadingModel())
        return;
    LoadChoice choice = m_choice;
    choice.context = tokens;
    loadModel(m_model->folder, choice);
}

void Session::dismissTooLong()
{
    if (!m_tooLong.tokens)
        return;
    m_tooLong = {};
    m_editName.clear();
    m_keepsConversation = false;
    emit tooLongChanged();
}

/// A document that was shown while the model was loading and turns out to be none for it goes again. One
/// that another model could read stays: its text is what the user works on.
void Session::dropUnusableDocument()
{
    if (m_document && !m_documentTokens && !m_wasDocumentUsable)
        takeDocument(nullptr);
}

void Session::takeDocument(const DocumentPtr& document)
{
    if (!std::exchange(m_keepsConversation, false))
        dropConversation(); // who keeps it still finds its document here
    const DocumentPtr before = m_document;
    if (!document || !before || document->text != before->text)
        m_bookmarks.clear(); // whoever shows the new one knows its own
    m_document = document;
    m_wasDocumentUsable = false;
    m_documentTokens = nullptr;
    const QString edit = std::exchange(m_editName, QString());
    emit documentChanged();
    if (!edit.isEmpty())
        m_edits.push(edit, [this, before] { replaceDocument(before); }, [this, document] { replaceDocument(document); });
}

void Session::closeDocument()
{
    stopAnswer();
    m_readStop.request_stop();
    m_readRequest = 0;
    m_tokenizeRequest = 0;
    m_waitingDocument = nullptr;
    dismissTooLong();
    m_keepsConversation = false;
    m_editName.clear();
    if (m_document)
        takeDocument(nullptr);
    updateBusy();
}

} // namespace sightline
