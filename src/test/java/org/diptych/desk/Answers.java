package org.diptych.desk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.merge.PostMerge;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.Questions;
import org.diptych.desk.work.Task;

/** An author who has made up their mind: answers each question at once, and notes what was asked. */
public final class Answers implements Questions {
    private final List<String> asked = new ArrayList<>();
    private final Deque<Unsaved> unsaved = new ArrayDeque<>();
    private List<Path> toOpen = List.of();
    private Optional<Path> where = Optional.empty();
    private Optional<Encoding> encoding = Optional.empty();
    private boolean utf8;
    private Function<PostMerge, Optional<String>> merging = merge -> Optional.empty();

    /** What was asked since this was looked at last. */
    public List<String> asked() {
        List<String> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    public void opens(Path... files) {
        toOpen = List.of(files);
    }

    public void savesAt(Path file) {
        where = Optional.of(file);
    }

    public void chooses(Encoding chosen) {
        encoding = Optional.of(chosen);
    }

    public void takesUtf8() {
        utf8 = true;
    }

    /** Makes of a merge what {@code made} says. */
    public void merges(Function<PostMerge, Optional<String>> made) {
        merging = made;
    }

    /** Says this of unsaved posts, one answer after the other. */
    public void saysOfUnsaved(Unsaved... answers) {
        unsaved.addAll(Arrays.asList(answers));
    }

    @Override
    public Task<List<Path>> filesToOpen() {
        asked.add("open");
        return Task.of(toOpen);
    }

    @Override
    public Task<Optional<Path>> whereToSave(OpenPost post) {
        asked.add("where");
        return Task.of(where);
    }

    @Override
    public Task<Optional<Encoding>> whichEncoding(Encoding now, boolean reading) {
        asked.add((reading ? "read in instead of " : "write in instead of ") + now.label());
        return Task.of(encoding);
    }

    @Override
    public Task<Boolean> whetherUtf8Instead(FileProblem problem) {
        asked.add("UTF-8 instead: " + Arrays.toString(problem.arguments()));
        return Task.of(utf8);
    }

    @Override
    public Task<Optional<String>> howToMerge(String mine, PostMerge merge) {
        asked.add("merge");
        return Task.of(merging.apply(merge));
    }

    @Override
    public Task<Unsaved> whatAboutUnsaved(List<OpenPost> posts) {
        asked.add("unsaved " + posts.size());
        return Task.of(unsaved.remove());
    }
}
