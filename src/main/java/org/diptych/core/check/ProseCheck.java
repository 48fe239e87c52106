package org.diptych.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules on prose, asked only for paragraphs that were not there the last time: a key changes one of a thousand.
 *
 * <p>Confined to one thread at a time.
 */
final class ProseCheck implements Check {
    private final List<ParagraphCheck> rules;
    private final FormulaMarkCheck formulaMarks = new FormulaMarkCheck();
    private Map<Paragraph, List<Finding>> known = new HashMap<>();

    ProseCheck(List<ParagraphCheck> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<Finding> check(CheckedPost post) {
        Map<Paragraph, List<Finding>> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<Prose.Placed> prose = Prose.of(post);
        for (Prose.Placed placed : prose) {
            List<Finding> found = known.get(placed.paragraph());
            if (found == null) {
                found = ask(placed.paragraph());
            }
            seen.put(placed.paragraph(), found);
            found.forEach(finding -> findings.add(finding.shift(placed.start())));
        }
        known = seen;
        findings.addAll(formulaMarks.check(post, prose));
        return findings;
    }

    private List<Finding> ask(Paragraph paragraph) {
        String plain = paragraph.plain();
        return rules.stream()
                .flatMap(rule -> rule.check(paragraph, plain).stream())
                .toList();
    }
}
