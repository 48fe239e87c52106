package org.diptych.core.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diptych.core.check.run.Checks;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * Applies every fix that is offered for a post, each by itself, and says which leave their finding where it was or bring
 * an error. As a program it does so for all posts of a folder, in both dialects, and prints what it saw.
 */
final class FixTrial {
    private final Dialect dialect;
    private int tried;
    private final List<String> complaints = new ArrayList<>();

    FixTrial(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * {@code FixTrial FOLDER} tries the posts of a folder as they are; {@code FixTrial -l FOLDER} lists what is found in
     * them; {@code FixTrial -m COUNT FOLDER} tries so many pieces of each, changed at random.
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> posts;
        try (var files = Files.list(Path.of(arguments[arguments.length - 1]))) {
            posts = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (Dialect dialect : Dialect.values()) {
            Map<String, Integer> rules = new TreeMap<>();
            FixTrial trial = new FixTrial(dialect);
            for (Path file : posts) {
                String text = LineEnd.unix(Files.readString(file));
                String name = file.getFileName() + ": ";
                if (arguments[0].equals("-m")) {
                    Random random = new Random(file.getFileName().toString().hashCode());
                    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                        trial.tryAll(name, FixTrialTexts.changed(FixTrialTexts.piece(text, random), random));
                    }
                    continue;
                }
                for (Finding finding : trial.findings(text)) {
                    rules.merge(finding.rule(), 1, Integer::sum);
                    if (arguments[0].equals("-l")) {
                        System.out.println(place(file, text, finding));
                    }
                }
                if (arguments.length == 1) {
                    trial.tryAll(name, text);
                }
            }
            trial.complaints.forEach(System.out::println);
            System.out.printf("%s: %s%n", dialect, rules);
            System.out.printf(
                    "%d fixes tried, %d of them leave or bring something%n", trial.tried, trial.complaints.size());
        }
    }

    private static String place(Path file, String text, Finding finding) {
        long line = 1 + text.substring(0, finding.range().start()).lines().count();
        return file.getFileName() + ":" + line + " " + finding.severity() + " " + finding.rule() + " "
                + finding.range().in(text).replace("\n", "\\n");
    }

    /** What fixes did that they should not have. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    int tried() {
        return tried;
    }

    private List<Finding> findings(String text) {
        return new Checks().run(Checked.post(text, dialect));
    }

    /** Tries every fix that is offered for {@code text}. */
    FixTrial tryAll(String name, String text) {
        List<Finding> before = findings(text);
        for (Finding finding : before) {
            for (Fix fix : finding.fixes()) {
                tried++;
                String fixed = TextEdit.applyAll(text, fix.edits());
                List<Finding> after = findings(fixed);
                String what = name + finding.rule() + "/" + fix.id() + " at "
                        + finding.range().start() + " «"
                        + finding.range().in(text).replace("\n", "\\n") + "»";
                if (stays(finding, fix, after)) {
                    complaints.add(what + " is still there");
                }
                Map<String, Long> more = errors(after);
                errors(before).forEach((rule, count) -> more.merge(rule, -count, Long::sum));
                more.values().removeIf(count -> count <= 0);
                if (!more.isEmpty()) {
                    complaints.add(what + " brings " + more);
                }
            }
        }
        return this;
    }

    private static boolean stays(Finding finding, Fix fix, List<Finding> after) {
        TextRange place = moved(finding.range(), fix.edits());
        return after.stream()
                .anyMatch(other -> other.rule().equals(finding.rule())
                        && (other.range().overlaps(place) || other.range().start() == place.start()));
    }

    /** Where {@code range} lies after {@code edits}. */
    private static TextRange moved(TextRange range, List<TextEdit> edits) {
        int start = range.start();
        int end = range.end();
        for (TextEdit edit : edits) {
            int grown = edit.replacement().length() - edit.range().length();
            start += edit.range().end() <= range.start() ? grown : 0;
            end += edit.range().start() < range.end() ? grown : 0;
        }
        return new TextRange(start, Math.max(start, end));
    }

    private static Map<String, Long> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
