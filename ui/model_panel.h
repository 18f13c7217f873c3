// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model_preview.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSlider;
class QSpinBox;

namespace sightline {

class MemoryBar;
class Session;
class Settings;

/// The model behind the model button: chosen from a folder, the recent ones or the demo, with what it is, whether
/// its attention is sparse, where it would run, and the memory that it takes at a chosen context, all before it is
/// loaded. Loads, shows progress, cancels, unloads; what goes wrong is said here.
class ModelPanel : public QDialog {
    Q_OBJECT

public:
    ModelPanel(Session* session, Settings& settings, QWidget* parent);
    void preview(const QString& folder); ///< as if it had been chosen

    [[nodiscard]] const ModelPreviewPtr& shown() const { return m_preview; } ///< null until the first one is there

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fillFolders();
    void chooseFolder();
    void request();
    void take(const ModelPreviewPtr& preview);
    void showMemory();
    void showState();
    void load();
    [[nodiscard]] QString backendWish() const;
    [[nodiscard]] const MemoryNeed* need() const; ///< at the chosen context; null without a preview
    void say(const QString& sentence, bool isError);

    Session* m_session = nullptr;
    Settings& m_settings;
    ModelPreviewer m_previewer;
    ModelPreviewPtr m_preview;
    QString m_folder;
    bool m_isLoadingHere = false;

    QListWidget* m_folders = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_dsa = nullptr;
    QSlider* m_context = nullptr;
    QLabel* m_contextText = nullptr;
    MemoryBar* m_bar = nullptr;
    QLabel* m_memory = nullptr;
    QComboBox* m_backend = nullptr;
    QSpinBox* m_threads = nullptr;
    QLabel* m_backendText = nullptr;
    QLabel* m_message = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_load = nullptr;
    QPushButton* m_unload = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace sightline
