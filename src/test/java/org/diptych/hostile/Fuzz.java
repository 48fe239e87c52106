package org.diptych.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.PostFolder;
import org.diptych.core.text.LineEnd;

/**
 * Changes posts at random, makes others up, and holds what becomes of them against what must be true of every post: see
 * {@link Promises}. What breaks one is made as short as it can be and written to {@code target/fuzz}.
 *
 * <pre>mvn -q test-compile exec:exec@fuzz -Dfuzz.seconds=60 -Dfuzz.seed=1 -Dfuzz.posts=FOLDER</pre>
 *
 * <p>The same seed makes the same texts in the same order; the time only says when to end, and {@code -Dfuzz.most} after
 * how many posts at the latest, so that a faster machine tries no others.
 */
public final class Fuzz {
    private static final Path FOUND = Path.of("target", "fuzz");
    private static final int SHORTENINGS = 150;
    private static final int EACH_KIND = 3;

    private final Mutations mutations;
    private final Map<String, Integer> broken = new TreeMap<>();
    private int posts;

    private Fuzz(long seed, List<String> corpus) {
        mutations = new Mutations(new Random(seed), corpus);
    }

    public static void main(String[] arguments) throws IOException {
        long seed = Long.getLong("fuzz.seed", 1);
        long seconds = Long.getLong("fuzz.seconds", 60);
        int most = Integer.getInteger("fuzz.most", Integer.MAX_VALUE);
        List<String> corpus = new ArrayList<>();
        for (String folder : arguments) {
            corpus.addAll(posts(Path.of(folder)));
        }
        Fuzz fuzz = new Fuzz(seed, corpus);
        fuzz.run(System.nanoTime() + seconds * 1_000_000_000L, most);
        System.out.printf(
                "%d posts in %d s from seed %d over %d posts; broken: %s%n",
                fuzz.posts, seconds, seed, corpus.size(), fuzz.broken);
        System.exit(fuzz.broken.isEmpty() ? 0 : 1);
    }

    private static List<String> posts(Path folder) throws IOException {
        List<String> posts = new ArrayList<>();
        for (Path file : PostFolder.posts(folder)) {
            posts.add(LineEnd.unix(Files.readString(file)));
        }
        return posts;
    }

    private void run(long end, int most) throws IOException {
        while (System.nanoTime() < end && posts < most) {
            Mutations.Change change = mutations.next();
            posts++;
            for (Dialect dialect : Dialect.values()) {
                Optional<String> fault = Promises.broken(change.before(), change.after(), dialect);
                if (fault.isPresent()) {
                    report(dialect, change, fault.get());
                }
            }
        }
    }

    private void report(Dialect dialect, Mutations.Change change, String fault) throws IOException {
        String kind = dialect + " " + kind(fault);
        int before = broken.merge(kind, 1, Integer::sum);
        if (before > EACH_KIND) {
            return;
        }
        String shortest = shortened(dialect, change, kind(fault));
        Files.createDirectories(FOUND);
        Path file = FOUND.resolve(kind.replaceAll("[^A-Za-z0-9]+", "-") + "-" + before + ".md");
        Files.writeString(file, shortest);
        System.out.println(dialect + " post " + posts + ": " + fault + " -> " + file + " (" + shortest.length() + ")");
    }

    private static String kind(String fault) {
        int colon = fault.indexOf(':');
        return colon < 0 ? fault : fault.substring(0, colon);
    }

    /** The text without all that can go while it still breaks the same promise. */
    private static String shortened(Dialect dialect, Mutations.Change change, String kind) {
        String text = change.after();
        int tries = 0;
        for (int part = text.length() / 2; part > 0 && tries < SHORTENINGS; part /= 2) {
            for (int at = 0; at < text.length() && tries < SHORTENINGS; ) {
                String shorter = text.substring(0, at) + text.substring(Math.min(text.length(), at + part));
                tries++;
                boolean same = Promises.broken(change.before(), shorter, dialect)
                        .filter(fault -> kind(fault).equals(kind))
                        .isPresent();
                if (same) {
                    text = shorter;
                } else {
                    at += part;
                }
            }
        }
        return text;
    }
}
