// SPDX-License-Identifier: GPL-3.0-or-later
// sightline-cli: the engine without a window.
#include "tools/cli/common.h"

int main(int argc, char** argv) { return sightline::cli::runProgram(argc, argv, {}); }
