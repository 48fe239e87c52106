package org.diptych.desk.recovery;

import java.io.IOException;
import java.nio.file.Path;
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
import org.diptych.desk.recovery.Recoverable.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds unsaved text of programs that ended, and holds it against its files. Waits for the disk: for a worker. */
public record JournalSearch(JournalFolder folder) {
    private static final Logger LOG = LoggerFactory.getLogger(JournalSearch.class);
    /** In days of the program's use. */
    private static final int KEPT_ASIDE = 14;

    /**
     * What was found.
     *
     * @param unreadable journals in which nothing can be read
     * @param refused folders that cannot be looked into
     */
    public record Result(List<Recoverable> texts, List<Path> unreadable, List<Path> refused) {}

    /** What programs left behind that did not end by themselves; what cannot be read is put aside. */
    public Result leftBehind() throws IOException {
        clearAside();
        FoundJournals found = folder.takeOver();
        found.unreadable().forEach(this::putAside);
        List<Recoverable> texts = new ArrayList<>();
        for (Journal journal : found.journals()) {
            Recoverable text = recoverable(journal, false);
            if (text.difference().isEmpty()) {
                // The file holds it: the program ended between saving and tidying up.
                putAside(journal.place());
            } else {
                texts.add(text);
            }
        }
        return new Result(texts, found.unreadable(), found.refused());
    }

    /** What was put aside, and what is not yet decided. */
    public Result all() throws IOException {
        Result left = leftBehind();
        List<Recoverable> texts = new ArrayList<>(left.texts());
        for (Journal journal : folder.aside().journals()) {
            Recoverable text = recoverable(journal, true);
            if (!text.difference().isEmpty()) {
                texts.add(text);
            }
        }
        return new Result(texts, left.unreadable(), left.refused());
    }

    /** What cannot be tidied up is no reason not to offer the rest. */
    private void clearAside() {
        try {
            folder.clearAside(KEPT_ASIDE);
        } catch (IOException failure) {
            LOG.warn("what was put aside is not looked through", failure);
        }
    }

    private void putAside(Path journal) {
        try {
            folder.putAside(journal);
        } catch (IOException failure) {
            LOG.warn("{} could not be put aside", journal, failure);
        }
    }

    private static Recoverable recoverable(Journal found, boolean aside) {
        Journal journal = knowingItsSave(found);
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

    /** Where the last save was done before the program ended, the author's changes since began from what it wrote. */
    private static Journal knowingItsSave(Journal found) {
        for (Path file : found.files()) {
            Optional<String> text = read(file).filter(now -> found.saved(file, now));
            if (text.isPresent()) {
                return found.basedOn(file, text.get());
            }
        }
        return found;
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
