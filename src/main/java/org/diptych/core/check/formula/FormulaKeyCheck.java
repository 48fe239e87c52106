package org.diptych.core.check.formula;

import java.util.List;
import java.util.Optional;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.check.frontmatter.FrontMatterPlace;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Formulas in a post whose front matter does not switch them on, in a site whose theme wants that: they stay TeX. */
public final class FormulaKeyCheck {

    /** What is found where {@code formula}, a place in the file, is the first of {@code post}. */
    public List<Finding> check(CheckedPost post, TextRange formula) {
        Optional<String> key = post.settings().rendering().formulas().key();
        if (key.isEmpty() || post.frontMatter().isOn(key.get())) {
            return List.of();
        }
        Optional<Field> field = post.frontMatter().find(key.get());
        Optional<FrontMatterPlace> place = FrontMatterPlace.of(post);
        if (field.isPresent() && place.isPresent()) {
            return List.of(switchedOff(key.get(), formula, field.get().value().range(), place.get()));
        }
        Finding finding = Finding.warning("formulas-not-set", formula, key.get());
        return List.of(place.flatMap(there -> there.switchOn(key.get()))
                .map(line -> finding.with(new Fix("switch-formulas-on", List.of(line), List.of(key.get()))))
                .orElse(finding));
    }

    private static Finding switchedOff(String key, TextRange formula, TextRange value, FrontMatterPlace place) {
        // Without a value the place is right behind the colon.
        return Finding.warning(
                        "formulas-not-set.off",
                        formula,
                        key,
                        value.in(place.segment().content()))
                .with(new Fix(
                        "set-formulas-true",
                        List.of(new TextEdit(place.inFile(value), value.isEmpty() ? " true" : "true")),
                        List.of(key)));
    }
}
