package org.diptych.desk.posts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.merge.PostMerge;
import org.diptych.desk.work.Task;

/** What the window asks the author. Each answer comes on the FX thread; closing a question is an answer too. */
public interface Questions {

    /** Which files to open; none if the author thinks better of it. */
    Task<List<Path>> filesToOpen();

    /** Where to save {@code post}; empty if the author thinks better of it. */
    Task<Optional<Path>> whereToSave(OpenPost post);

    /**
     * In which encoding to read a post anew, or to write it; empty if the author thinks better of it.
     *
     * @param now the encoding it is read and written in
     */
    Task<Optional<Encoding>> whichEncoding(Encoding now, boolean reading);

    /** Whether to write a post in UTF-8 because its own encoding lacks a character; {@code problem} says which. */
    Task<Boolean> whetherUtf8Instead(FileProblem problem);

    /**
     * What to make of the author's changes of a post and another program's; empty if the author thinks better of it.
     *
     * @param mine the author's whole file
     * @return the whole file
     */
    Task<Optional<String>> howToMerge(String mine, PostMerge merge);

    /** What to do with posts that are not saved and about to be closed; never empty. */
    Task<Unsaved> whatAboutUnsaved(List<OpenPost> posts);

    /** What to do with unsaved text. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }
}
