package org.diptych.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.post.Post;
import org.diptych.core.recovery.FoundJournals;
import org.diptych.core.recovery.Journal;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.ui.recovery.Recoverable;
import org.diptych.ui.recovery.Recoverable.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds unsaved text of programs that ended, and holds it against its files. Waits for the disk: for a worker. */
record JournalSearch(JournalFolder folder) {
    private static final Logger LOG = LoggerFactory.getLogger(JournalSearch.class);
    private static final Duration KEPT_ASIDE = Duration.ofDays(14);

    /**
     * What was found.
     *
     * @param unreadable journals in which nothing can be read
     */
    record Result(List<Recoverable> texts, List<Path> unreadable) {}

    /** What programs left behind that did not end by themselves; what cannot be read is put aside. */
    Result leftBehind() throws IOException {
        folder.clearAside(KEPT_ASIDE);
        FoundJournals found = folder.takeOver();
        for (Path broken : found.unreadable()) {
            folder.putAside(broken);
        }
        List<Recoverable> texts = new ArrayList<>();
        for (Journal journal : found.journals()) {
            Recoverable text = recoverable(journal, false);
            if (text.difference().isEmpty()) {
                // The file holds it: the program ended between saving and tidying up.
                folder.putAside(journal.place());
            } else {
                texts.add(text);
            }
        }
        return new Result(texts, found.unreadable());
    }

    /** What was put aside, and what is not yet decided. */
    Result all() throws IOException {
        Result left = leftBehind();
        List<Recoverable> texts = new ArrayList<>(left.texts());
        for (Journal journal : folder.aside().journals()) {
            Recoverable text = recoverable(journal, true);
            if (!text.difference().isEmpty()) {
                texts.add(text);
            }
        }
        return new Result(texts, left.unreadable());
    }

    private static Recoverable recoverable(Journal journal, boolean aside) {
        Optional<String> file = journal.head().file().flatMap(JournalSearch::read);
        boolean fileChanged = file.isPresent()
                && journal.head()
                        .base()
                        .filter(base -> !base.equals(file.get()))
                        .isPresent();
        return new Recoverable(
                journal,
                PostDifference.of(Post.parse(file.orElse("")), Post.parse(journal.text())),
                file.isPresent(),
                fileChanged,
                aside ? Origin.ASIDE : Origin.JOURNAL);
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(PostFileReader.read(file).text());
        } catch (FileProblem problem) {
            LOG.info("unsaved text has no file to be held against: {}", problem.getMessage());
            return Optional.empty();
        }
    }
}
