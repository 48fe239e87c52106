package org.diptych.hostile;

import java.util.List;
import java.util.Random;

/** Makes posts: other ones changed at random, and some of nothing but what Markdown is made of. */
final class Mutations {
    private static final int LONGEST = 10_000;

    private final Random random;
    private final List<String> corpus;

    Mutations(Random random, List<String> corpus) {
        this.random = random;
        this.corpus = corpus;
    }

    /** A post as it was, and as it is after what an author, or a fault, did to it. */
    record Change(String before, String after) {}

    Change next() {
        boolean made = corpus.isEmpty() || random.nextInt(4) == 0;
        String before = made ? made() : corpus.get(random.nextInt(corpus.size()));
        if (before.length() > LONGEST) {
            int start = random.nextInt(before.length() - LONGEST);
            before = before.substring(start, start + LONGEST);
        }
        String after = before;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            after = changed(after);
        }
        return new Change(before, after);
    }

    private String made() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(3) == 0) {
            text.append("---\ntitle: a\nrefplus: ").append(random.nextBoolean()).append("\n---\n");
        }
        boolean bodies = random.nextBoolean();
        text.append(bodies ? "{% lang_content en %}\n" : "");
        for (int words = random.nextInt(120); words > 0; words--) {
            text.append(random.nextInt(4) == 0 ? "\n" : random.nextInt(3) == 0 ? "word " : token());
        }
        return text.append(bodies ? "\n{% endlang_content %}\n" : "\n").toString();
    }

    private String token() {
        return Shapes.TOKENS.get(random.nextInt(Shapes.TOKENS.size()));
    }

    private String changed(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(random.nextInt(5) == 0 ? 2000 : 20));
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + token() + text.substring(from);
            case 2 -> text.substring(0, from) + token() + text.substring(from, to) + token() + text.substring(to);
            case 3 -> text.substring(0, from) + text.substring(from, to).repeat(random.nextInt(5)) + text.substring(to);
            case 4 -> text.substring(0, from) + token().repeat(random.nextInt(300)) + text.substring(from);
            case 5 -> text.substring(0, from) + foreign() + text.substring(to);
            case 6 -> text.substring(0, from) + text.substring(from, to).replace("\n", "") + text.substring(to);
            default -> text.substring(0, from) + "\n".repeat(1 + random.nextInt(3)) + text.substring(to);
        };
    }

    private String foreign() {
        String other = corpus.isEmpty() ? made() : corpus.get(random.nextInt(corpus.size()));
        int from = random.nextInt(other.length() + 1);
        return other.substring(from, Math.min(other.length(), from + random.nextInt(400)));
    }
}
