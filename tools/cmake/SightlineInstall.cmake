# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation holds besides the programs: the demo model and the sample documents.
install(DIRECTORY "${CMAKE_SOURCE_DIR}/resources/models" DESTINATION "${CMAKE_INSTALL_DATADIR}/sightline")
install(DIRECTORY "${CMAKE_SOURCE_DIR}/sample_docs" DESTINATION "${CMAKE_INSTALL_DATADIR}/sightline")
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
