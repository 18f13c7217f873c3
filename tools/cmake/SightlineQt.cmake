# SPDX-License-Identifier: GPL-3.0-or-later
# Qt and QCustomPlot for app and ui. Included after kernels and engine, so that only Qt targets get moc.
set(CMAKE_AUTOUIC OFF) # forms are written in code
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets DBus PrintSupport Pdf Svg)
find_package(QCustomPlotQt6 REQUIRED)
qt_standard_project_setup()
set(CMAKE_AUTOUIC OFF)

# Not QT_NO_FOREACH or QT_NO_KEYWORDS: the header of QCustomPlot uses both.
set(SIGHTLINE_QT_DEFINITIONS
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER)

# Documents: ZIP archives and HTML pages. Answers: Markdown.
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(libxml2 REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(md4c REQUIRED IMPORTED_TARGET md4c)
