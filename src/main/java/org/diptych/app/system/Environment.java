package org.diptych.app.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.diptych.core.spelling.EnglishDictionary;
import org.diptych.desk.work.Background;

/**
 * What the window needs of the world around it.
 *
 * @param folder where the program keeps what it remembers
 * @param data where it keeps unsaved text and earlier versions
 * @param fileWorker reads and writes, one thing after the other
 * @param lasting makes a worker of the name given, whose work is brought to its end even when the window has closed:
 *     for what is written beside the posts
 * @param files asks for files
 * @param browser opens an address in the system's browser
 * @param version the program's own
 * @param dictionary reads the English dictionary, which takes a second; empty for none
 */
public record Environment(
        Path folder,
        Path data,
        Background fileWorker,
        Function<String, Background> lasting,
        FileAsker files,
        Consumer<URI> browser,
        String version,
        Callable<Optional<EnglishDictionary>> dictionary) {}
