package org.diptych.core.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.check.Finding;
import org.diptych.core.check.FindingSentences;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.post.Post;
import org.diptych.core.spelling.EnglishDictionary;
import org.diptych.core.spelling.WordList;
import org.diptych.core.text.TextEdit;

/** A post, and what its author is told of how it is written. */
record WrittenPost(String text, List<Finding> hints) {
    private static EnglishDictionary dictionary;

    static WritingHints all(String... words) {
        if (dictionary == null) {
            dictionary = EnglishDictionary.load();
        }
        return new WritingHints(Optional.of(dictionary), WordList.of(List.of(words)), true, true, true);
    }

    static WrittenPost of(String text) {
        return of(text, Dialect.PANDOC, all());
    }

    static WrittenPost of(String text, Dialect dialect, WritingHints writing) {
        return read(new Analyzer(), text, dialect, writing);
    }

    static WrittenPost read(Analyzer analyzer, String text, Dialect dialect, WritingHints writing) {
        List<Finding> hints = new ArrayList<>(analyzer.analyze(new Snapshot(
                        1, Post.parse(text).segments(), PublishSettings.of(dialect), PairState.EMPTY, writing))
                .findings());
        hints.removeIf(finding -> !WritingHints.isHint(finding.rule()));
        for (Finding hint : hints) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                FindingSentences sentences = new FindingSentences(locale);
                assertThat(sentences.of(hint)).doesNotContain("{0}", "{1}");
                hint.fixes().forEach(fix -> assertThat(sentences.of(fix)).isNotBlank());
            }
        }
        return new WrittenPost(text, hints);
    }

    /** The characters that are marked. */
    List<String> marked() {
        return hints.stream().map(hint -> hint.range().in(text)).toList();
    }

    /** The text after every fix. */
    String mended() {
        return TextEdit.applyAll(
                text,
                hints.stream()
                        .flatMap(hint -> hint.fixes().stream())
                        .flatMap(fix -> fix.edits().stream())
                        .collect(Collectors.toList()));
    }
}
