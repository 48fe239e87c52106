package org.diptych.ui.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What the window needs of the world around it.
 *
 * @param folder where the program keeps what it remembers
 * @param data where it keeps unsaved text and earlier versions
 * @param fileWorker reads and writes, one thing after the other
 * @param files asks for files
 * @param browser opens an address in the system's browser
 * @param version the program's own
 */
record Outside(Path folder, Path data, Executor fileWorker, FileAsker files, Consumer<URI> browser, String version) {}
