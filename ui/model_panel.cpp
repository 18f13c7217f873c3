// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_panel.h"

#include "app/focus_facts.h"
#include "app/formatting.h"
#include "app/installation.h"
#include "app/session.h"
#include "app/settings.h"
#include "ui/memory_bar.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>

namespace sightline {
namespace {

QLabel* words(QWidget* parent, bool isMuted = false)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isMuted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Why a folder on the list cannot be chosen; empty when it can be looked at.
QString whyNot(const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return ModelPanel::tr("the folder is gone");
    if (!QFileInfo::exists(QDir(folder).filePath(QStringLiteral("config.json"))))
        return ModelPanel::tr("no config.json in it");
    return {};
}

} // namespace

ModelPanel::ModelPanel(Session* session, Settings& settings, QWidget* parent)
    : QDialog(parent), m_session(session), m_settings(settings), m_previewer(session->options().chooseBackend)
{
    setObjectName(QStringLiteral("model_panel"));
    setWindowTitle(tr("Model"));
    build();
    connect(&m_previewer, &ModelPreviewer::ready, this, &ModelPanel::take);
    for (const auto signal : { &Session::modelChanged, &Session::backendChanged })
        connect(session, signal, this, [this] {
            if (m_isLoadingHere && m_session->model() && m_session->model()->folder == m_folder) {
                m_isLoadingHere = false;
                say(tr("Loaded in %1.").arg(format::duration(m_session->model()->loadSeconds)), false);
            }
            fillFolders();
            showState();
        });
    connect(session, &Session::busyChanged, this, [this] {
        if (m_isLoadingHere && !m_session->isLoadingModel()) {
            m_isLoadingHere = false;
            // A failure says its own sentence right after this.
            say(m_session->model() ? tr("Loading was cancelled; the model before is still there.")
                                   : tr("Loading was cancelled."),
                false);
        }
        showState();
    });
    connect(session, &Session::failed, this, [this](const Failure& failure) {
        if (failure.where == Failure::Where::Model)
            say(failure.sentence, true);
        showState();
    });
    connect(session, &Session::progressChanged, this, [this](const Progress& progress) {
        if (progress.phase != Progress::Phase::LoadingModel || progress.run != 0) // that is another model's, for a comparison
            return;
        m_progress->setRange(0, progress.total > 0 ? 1000 : 0);
        if (progress.total > 0)
            m_progress->setValue(static_cast<int>(progress.done * 1000 / progress.total));
        say(progressText(progress), false);
    });
    fillFolders();
    const ModelInfoPtr model = session->model();
    preview(model ? model->folder : installation::modelFolder());
}

void ModelPanel::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 14);
    row->setSpacing(18);
    auto* left = new QVBoxLayout;
    m_folders = new QListWidget(this);
    m_folders->setObjectName(QStringLiteral("model_folders"));
    m_folders->setAccessibleName(tr("Models: the demo and recent folders"));
    m_folders->setFixedWidth(230);
    m_folders->setWordWrap(true);
    m_folders->setFrameShape(QFrame::NoFrame);
    m_folders->setSpacing(4);
    m_choose = new QPushButton(tr("Choose &Folder…"), this);
    m_choose->setAutoDefault(false);
    left->addWidget(m_folders, 1);
    left->addWidget(m_choose);
    row->addLayout(left);

    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    m_title = words(this);
    QFont bold = font();
    bold.setPixelSize(16);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_facts = words(this, true);
    m_dsa = words(this);
    m_dsa->setObjectName(QStringLiteral("dsa_state"));
    m_dsa->setTextFormat(Qt::RichText);
    right->addWidget(m_title);
    right->addWidget(m_facts);
    right->addWidget(m_dsa);
    right->addSpacing(6);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    m_context = new QSlider(Qt::Horizontal, this);
    m_context->setObjectName(QStringLiteral("context_slider"));
    m_context->setAccessibleName(tr("Context: tokens that can be read at once"));
    m_context->setPageStep(1);
    m_contextText = words(this);
    m_contextText->setMinimumWidth(120);
    m_contextText->setWordWrap(false);
    auto* contextRow = new QHBoxLayout;
    contextRow->setSpacing(12);
    contextRow->addWidget(m_context, 1);
    contextRow->addWidget(m_contextText);
    form->addRow(tr("&Context"), contextRow);
    static_cast<QLabel*>(form->labelForField(contextRow))->setBuddy(m_context);
    m_bar = new MemoryBar(this);
    m_memory = words(this, true);
    m_memory->setObjectName(QStringLiteral("memory_text"));
    m_memory->setTextFormat(Qt::RichText);
    auto* memoryColumn = new QVBoxLayout;
    memoryColumn->addWidget(m_bar);
    memoryColumn->addWidget(m_memory);
    form->addRow(tr("Memory"), memoryColumn);
    m_backend = new QComboBox(this);
    m_backend->setAccessibleName(tr("Where the model runs"));
    m_backend->addItem(tr("the best available"), QString());
    m_backend->addItem(tr("CPU"), QStringLiteral("cpu"));
    m_backend->addItem(tr("CUDA device"), QStringLiteral("cuda"));
    m_threads = new QSpinBox(this);
    m_threads->setAccessibleName(tr("CPU threads"));
    m_threads->setRange(0, 1024);
    m_threads->setSpecialValueText(tr("all %1 threads").arg(QThread::idealThreadCount()));
    m_threads->setSuffix(tr(" threads"));
    m_threads->setToolTip(tr("CPU threads that the model may use"));
    auto* backendRow = new QHBoxLayout;
    backendRow->addWidget(m_backend);
    backendRow->addWidget(m_threads);
    backendRow->addStretch(1);
    form->addRow(tr("&Runs on"), backendRow);
    static_cast<QLabel*>(form->labelForField(backendRow))->setBuddy(m_backend);
    m_backendText = words(this, true);
    m_backendText->setObjectName(QStringLiteral("backend_text"));
    form->addRow(QString(), m_backendText);
    right->addLayout(form);
    right->addStretch(1);
    m_message = words(this);
    m_message->setObjectName(QStringLiteral("model_message"));
    m_message->setMinimumHeight(36);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    right->addWidget(m_message);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Loading"));
    right->addWidget(m_progress);

    auto* buttons = new QHBoxLayout;
    m_unload = new QPushButton(tr("&Unload"), this);
    m_unload->setToolTip(tr("Frees the memory of the model; the document stays open"));
    m_cancel = new QPushButton(tr("Cancel Loading"), this);
    m_load = new QPushButton(tr("&Load"), this);
    m_load->setObjectName(QStringLiteral("load_model"));
    m_load->setDefault(true);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : { m_unload, m_cancel, close })
        button->setAutoDefault(false);
    buttons->addWidget(m_unload);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(close);
    buttons->addWidget(m_load);
    right->addLayout(buttons);
    row->addLayout(right, 1);
    resize(780, 500);

    connect(m_choose, &QPushButton::clicked, this, &ModelPanel::chooseFolder);
    connect(m_folders, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && item->flags() & Qt::ItemIsEnabled)
            preview(item->data(Qt::UserRole).toString());
    });
    connect(m_context, &QSlider::valueChanged, this, &ModelPanel::showMemory);
    connect(m_backend, &QComboBox::currentIndexChanged, this, &ModelPanel::request);
    connect(m_threads, &QSpinBox::editingFinished, this, &ModelPanel::request);
    connect(m_load, &QPushButton::clicked, this, &ModelPanel::load);
    connect(m_cancel, &QPushButton::clicked, m_session, &Session::cancelLoading);
    connect(m_unload, &QPushButton::clicked, this, [this] {
        m_session->unloadModel();
        say(tr("The model is unloaded; load one to ask on."), false);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ModelPanel::fillFolders()
{
    const QSignalBlocker blocker(m_folders);
    m_folders->clear();
    const QString demo = installation::modelFolder();
    QStringList folders = m_settings.recentModels();
    folders.removeAll(demo);
    if (!demo.isEmpty())
        folders.prepend(demo);
    if (!m_folder.isEmpty() && !folders.contains(m_folder))
        folders.prepend(m_folder);
    const ModelInfoPtr loaded = m_session->model();
    for (const QString& folder : folders) {
        const QString why = whyNot(folder);
        QString second = folder == demo ? tr("comes with Sightline") : QFileInfo(folder).absolutePath();
        if (!why.isEmpty())
            second = why;
        else if (loaded && loaded->folder == folder)
            second = tr("loaded");
        auto* item = new QListWidgetItem(QDir(folder).dirName() + QLatin1Char('\n') + second, m_folders);
        item->setData(Qt::UserRole, folder);
        item->setToolTip(why.isEmpty() ? folder : tr("%1: %2").arg(folder, why));
        if (!why.isEmpty())
            item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
        if (folder == m_folder)
            m_folders->setCurrentItem(item);
    }
}

void ModelPanel::chooseFolder()
{
    const QString start = m_folder.isEmpty() ? QString() : QFileInfo(m_folder).absolutePath();
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Choose a model folder (with config.json and safetensors files)"), start);
    if (!folder.isEmpty())
        preview(folder);
}

void ModelPanel::preview(const QString& folder)
{
    if (folder.isEmpty()) {
        m_title->setText(tr("No model yet"));
        m_facts->setText(tr("Choose a folder with config.json, tokenizer.json and safetensors files."));
        showState();
        return;
    }
    m_folder = folder;
    fillFolders();
    request();
}

QString ModelPanel::backendWish() const
{
    const QString wish = m_backend->currentData().toString();
    return wish.isEmpty() ? m_session->options().backend : wish;
}

void ModelPanel::request()
{
    if (m_folder.isEmpty())
        return;
    m_message->clear();
    const int threads = m_threads->value() > 0 ? m_threads->value() : m_session->options().threads;
    m_previewer.request(m_folder, backendWish(), threads);
}

void ModelPanel::take(const ModelPreviewPtr& preview)
{
    const std::int64_t before = need() ? need()->context : 0;
    m_preview = preview;
    m_title->setText(preview->name);
    if (!preview->problem.isEmpty()) {
        m_facts->setText(preview->folder);
        m_dsa->clear();
        m_backendText->clear();
        m_memory->clear();
        m_bar->setNeed({}, -1);
        m_contextText->clear();
        say(preview->problem, true);
        showState();
        return;
    }
    m_facts->setText(tr("%1 parameters in %2 · %3 layers, %4 heads\n%5")
                         .arg(preview->parameters, preview->weightFormat, format::count(preview->layers),
                              format::count(preview->heads), preview->folder));
    const Theme& theme = Theme::of(this);
    m_dsa->setText(QStringLiteral("<b style='color:%1'>● %2</b>&nbsp; %3")
                       .arg((preview->dsaActive ? theme.runA : theme.runB).name(),
                            (preview->dsaActive ? tr("Sparse attention, k %1").arg(format::count(preview->indexTopk))
                                                : tr("Dense attention")).toHtmlEscaped(),
                            preview->dsaReason.toHtmlEscaped()));
    QString where = preview->backendDescription;
    if (!preview->backendReason.isEmpty())
        where += QLatin1Char('\n') + tr("Not on a faster device: %1").arg(preview->backendReason);
    m_backendText->setText(where);
    {
        const QSignalBlocker blocker(m_context);
        m_context->setRange(0, static_cast<int>(preview->needs.size()) - 1);
        // The length that was chosen before, else the largest that fits.
        int at = static_cast<int>(preview->needs.size()) - 1;
        for (int i = 0; i < static_cast<int>(preview->needs.size()); ++i)
            if (preview->needs[static_cast<std::size_t>(i)].context == before)
                at = i;
        if (before == 0)
            while (at > 0 && !preview->fits(preview->needs[static_cast<std::size_t>(at)]))
                --at;
        m_context->setValue(at);
        m_context->setEnabled(preview->needs.size() > 1);
    }
    showMemory();
    showState();
}

const MemoryNeed* ModelPanel::need() const
{
    if (!m_preview || m_preview->needs.empty())
        return nullptr;
    const auto last = static_cast<int>(m_preview->needs.size()) - 1;
    return &m_preview->needs[static_cast<std::size_t>(std::clamp(m_context->value(), 0, last))];
}

void ModelPanel::showMemory()
{
    const MemoryNeed* now = need();
    if (!now)
        return;
    m_contextText->setText(tr("%1 tokens").arg(format::count(now->context)));
    m_bar->setNeed(*now, m_preview->freeBytes);
    const Theme& theme = Theme::of(this);
    const auto part = [](const QColor& colour, const QString& name, std::int64_t bytes) {
        return QStringLiteral("<span style='color:%1'>■</span>&nbsp;%2&nbsp;%3").arg(colour.name(), name, format::bytes(bytes));
    };
    QString text = QStringLiteral("<b>%1</b><br>").arg(
        m_preview->freeBytes < 0
            ? tr("%1 in all").arg(format::bytes(now->total()))
            : tr("%1 in all, %2 are free").arg(format::bytes(now->total()), format::bytes(m_preview->freeBytes)));
    text += QStringList { part(theme.runA, tr("weights"), now->weights), part(theme.mass, tr("caches"), now->latents),
                          part(theme.selectionRamp[3], tr("index keys"), now->indexKeys),
                          part(theme.muted, tr("workspace"), now->workspace) }
                .join(QStringLiteral(" &nbsp; "));
    m_memory->setText(text);
    if (!m_preview->fits(*now))
        say(m_preview->onDevice
                ? tr("This does not fit: choose a shorter context or the CPU.")
                : tr("This is more than is free: the machine would swap and become slow. Choose a shorter context."),
            true);
    else if (!m_isLoadingHere)
        m_message->clear();
}

void ModelPanel::showState()
{
    const bool isLoading = m_session->isLoadingModel();
    m_progress->setVisible(isLoading);
    m_cancel->setVisible(isLoading);
    m_load->setEnabled(!isLoading && m_preview && m_preview->problem.isEmpty());
    const bool isLoaded = m_session->model() && m_session->model()->folder == m_folder;
    m_load->setText(isLoaded ? tr("&Load Again") : tr("&Load"));
    m_unload->setEnabled(!isLoading && m_session->model());
    for (QWidget* widget : { static_cast<QWidget*>(m_folders), static_cast<QWidget*>(m_choose),
                             static_cast<QWidget*>(m_backend), static_cast<QWidget*>(m_threads) })
        widget->setEnabled(!isLoading);
}

void ModelPanel::load()
{
    const MemoryNeed* now = need();
    if (!now)
        return;
    m_message->clear();
    m_isLoadingHere = true;
    m_progress->setRange(0, 0);
    m_session->loadModel(m_folder, { m_backend->currentData().toString(), m_threads->value(),
                                     now->context < m_preview->ownContext ? now->context : 0 });
    showState();
}

void ModelPanel::say(const QString& sentence, bool isError)
{
    QPalette palette = this->palette();
    if (isError)
        palette.setColor(QPalette::WindowText, Theme::of(this).divergence);
    m_message->setPalette(palette);
    m_message->setText(sentence);
}

void ModelPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_session->isLoadingModel()) {
        m_session->cancelLoading(); // the first one cancels, the next one closes
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace sightline
