package org.diptych.core.bilingual.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.core.file.ContentHash;
import org.diptych.core.file.WrittenWhole;

/**
 * Keeps what is known of posts' pairs: a file for each post in the program's data folder, or, where a site has one, a
 * file of the site. Nothing of it is needed to open a post. A line is one thing of one pair; what is damaged costs its own
 * line. Two programs that keep at the same time lose nothing of each other's.
 *
 * <p>Waits for the disk and for other programs. Safe for any thread.
 */
public final class PairStore {
    /** A site's own file, in its folder: made where the author wants what is known to go with the site. */
    public static final String SITE_FILE = "diptych-pairs.txt";

    /** The folder's name in the program's data folder. */
    public static final String FOLDER = "pairs";

    private static final Object ONE_AT_A_TIME = new Object();

    private final Path folder;

    /** @param folder in the data folder; need not exist */
    public PairStore(Path folder) {
        this.folder = folder;
    }

    /**
     * A post whose pairs are kept.
     *
     * @param file absolute
     * @param site the folder of the site it lies in
     * @param languages of its first two bodies
     */
    public record Kept(Path file, Optional<Path> site, List<String> languages) {
        public Kept {
            languages = List.copyOf(languages);
        }

        /** The site's own file, should there be one. */
        Optional<Path> siteFile() {
            return site.filter(file::startsWith).map(root -> root.resolve(SITE_FILE));
        }

        String nameInSite() {
            return site.orElseThrow().relativize(file).toString().replace('\\', '/');
        }
    }

    /**
     * What is known of {@code post}.
     *
     * @param text what it holds: a post that was renamed is known by that
     */
    public PairState read(Kept post, String text) throws IOException {
        PairState own = read(place(post.file().toString()), post.file().toString(), post);
        PairState both = own.with(ofSite(post));
        return both.isEmpty() ? renamed(post, squeezed(text)) : both;
    }

    /** What is known of {@code post} under the name it has now; one that was renamed since counts as unknown. */
    public PairState known(Kept post) throws IOException {
        return read(place(post.file().toString()), post.file().toString(), post).with(ofSite(post));
    }

    /** Adds the pairs of all posts of which something is kept, and of those of {@code site}, that say the same. */
    public void addTo(EarlierPairs.Builder pairs, Optional<Path> site) throws IOException {
        List<Path> kept = new ArrayList<>();
        site.map(root -> root.resolve(SITE_FILE)).filter(Files::isRegularFile).ifPresent(kept::add);
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
                files.forEach(kept::add);
            }
        }
        Set<PairKey> seen = new HashSet<>();
        for (Path file : kept) {
            for (PairLine line : lines(file)) {
                // Another site keeps a post's pairs under another name: what is said counts once.
                boolean agreed = line.what().startsWith("agreed ");
                if (agreed && seen.add(new PairKey(line.first(), line.second()))) {
                    pairs.add(nameOf(line.post()), line.first(), line.second());
                }
            }
        }
    }

    private static String nameOf(String post) {
        return post.substring(Math.max(post.lastIndexOf('/'), post.lastIndexOf('\\')) + 1);
    }

    /** What the site of {@code post} keeps of it; nothing where it keeps none. */
    public static PairState ofSite(Kept post) throws IOException {
        Optional<Path> shared = post.siteFile().filter(Files::isRegularFile);
        return shared.isPresent() ? read(shared.get(), post.nameInSite(), post) : PairState.EMPTY;
    }

    /**
     * Keeps {@code now}, which was {@code before} when it was read or kept last; what another program kept meanwhile
     * stays.
     *
     * @param withSite whether it shall go with the site; where the site has a file of ours it does in any case
     */
    public void write(Kept post, PairState before, PairState now, boolean withSite) throws IOException {
        Optional<Path> shared = post.siteFile().filter(file -> withSite || Files.isRegularFile(file));
        locked(() -> {
            Path own = place(post.file().toString());
            if (shared.isPresent()) {
                update(shared.get(), post.nameInSite(), post, before, now);
                if (Files.exists(own)) {
                    update(own, post.file().toString(), post, before, now);
                }
            } else {
                update(own, post.file().toString(), post, before, now);
            }
        });
    }

    private static void update(Path place, String name, Kept post, PairState before, PairState now) throws IOException {
        List<PairLine> there = lines(place);
        PairState known =
                state(there, name, post.languages()).without(before, now).with(now);
        Set<String> lines = new TreeSet<>();
        there.stream()
                .filter(line -> !understood(line, name, post.languages()))
                .filter(line -> !left(line, name, post, now))
                .forEach(line -> lines.add(line.written()));
        PairLine.of(name, post.languages(), known).forEach(line -> lines.add(line.written()));
        String all = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
        if (Files.isDirectory(place)) {
            Files.move(place, place.resolveSibling(place.getFileName() + "." + System.nanoTime() + ".damaged"));
        }
        if (!Files.exists(place) || !Arrays.equals(Files.readAllBytes(place), bytes)) {
            WrittenWhole.write(place, bytes);
        }
    }

    /** Whether the line is one this version knows, of this post, so that it is written anew. */
    private static boolean understood(PairLine line, String name, List<String> languages) {
        return (line.isOf(name, languages) || line.isOf(name, turned(languages)))
                && !line.state().isEmpty();
    }

    /** Whether the line is of a post of the site that is gone, and says what this one says now: it was renamed. */
    private static boolean left(PairLine line, String name, Kept post, PairState now) {
        if (line.post().equals(name) || Path.of(name).isAbsolute()) {
            return false;
        }
        PairState said = line.state();
        return !exists(post.site().orElseThrow(), line.post())
                && !said.isEmpty()
                && now.with(said).equals(now);
    }

    private static PairState read(Path place, String name, Kept post) throws IOException {
        return state(lines(place), name, post.languages());
    }

    private static PairState state(List<PairLine> lines, String name, List<String> languages) {
        List<Agreement> agreements = new ArrayList<>();
        List<Unsettled> unsettled = new ArrayList<>();
        Set<Given> given = new LinkedHashSet<>();
        for (PairLine line : lines) {
            boolean turned = !line.isOf(name, languages);
            if (!turned || line.isOf(name, turned(languages))) {
                PairState said = turned ? line.state().turned() : line.state();
                agreements.addAll(said.agreements());
                unsettled.addAll(said.unsettled());
                given.addAll(said.given());
            }
        }
        return new PairState(agreements, unsettled, given);
    }

    private static List<String> turned(List<String> languages) {
        return List.of(languages.get(1), languages.get(0));
    }

    /** What is known of a post that is gone, and of which most stands in {@code text}: that of this one from now on. */
    private PairState renamed(Kept post, String text) throws IOException {
        List<PairLine> lines = new ArrayList<>();
        Optional<Path> shared = post.siteFile().filter(Files::isRegularFile);
        if (shared.isPresent()) {
            lines(shared.get()).stream()
                    .filter(line -> !exists(post.site().orElseThrow(), line.post()))
                    .forEach(lines::add);
        }
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
                for (Path file : files) {
                    if (Files.isRegularFile(file) && isOfNone(file)) {
                        lines.addAll(lines(file));
                    }
                }
            }
        }
        Map<String, List<PairLine>> posts = new HashMap<>();
        lines.forEach(line ->
                posts.computeIfAbsent(line.post(), name -> new ArrayList<>()).add(line));
        PairState best = PairState.EMPTY;
        double most = 0.5;
        for (Map.Entry<String, List<PairLine>> known : posts.entrySet()) {
            double share = known.getValue().stream()
                            .filter(line -> holds(text, line.first()) && holds(text, line.second()))
                            .count()
                    / (double) known.getValue().size();
            if (share >= most) {
                best = state(known.getValue(), known.getKey(), post.languages());
                most = share;
            }
        }
        return best;
    }

    private static boolean holds(String text, String side) {
        return text.contains(new SideText(side).key());
    }

    private static String squeezed(String text) {
        return new SideText(text).key();
    }

    /** Whether the post that {@code file} is of is gone: the first line that can be read says which it is. */
    private static boolean isOfNone(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.map(line -> new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                    .map(PairLine::read)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .filter(line -> !exists(Path.of("").toAbsolutePath(), line.post()))
                    .isPresent();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static boolean exists(Path root, String post) {
        try {
            return Files.exists(root.resolve(post));
        } catch (InvalidPathException damaged) {
            return false;
        }
    }

    /** The lines that can be read; damaged bytes damage their line alone. */
    private static List<PairLine> lines(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return List.of();
        }
        try {
            return new String(Files.readAllBytes(place), StandardCharsets.UTF_8)
                    .lines()
                    .map(PairLine::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private Path place(String post) {
        byte[] name = post.getBytes(StandardCharsets.UTF_8);
        return folder.resolve(ContentHash.of(name).value().substring(0, 32) + ".txt");
    }

    private void locked(Action action) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            WrittenWhole.ownFolder(folder);
            try (FileChannel lock = openLock()) {
                lock.lock();
                action.run();
            }
        }
    }

    /** Where something else lies in its place, each program of this author's comes to the same next name. */
    private FileChannel openLock() throws IOException {
        Path first = folder.resolve("lock");
        return FileChannel.open(
                Files.isDirectory(first) ? folder.resolve("lock-2") : first,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private interface Action {
        void run() throws IOException;
    }
}
