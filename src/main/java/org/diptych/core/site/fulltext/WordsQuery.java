package org.diptych.core.site.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is typed to find posts: words apart by blanks, all of which a post must hold, the beginning of each being enough;
 * what stands together, as Chinese does, must stand together. Immutable.
 *
 * @param words as typed, in order
 */
record WordsQuery(List<String> words) {
    /** A post that says it in its title is what was meant more often than one that mentions it. */
    private static final float TITLE = 8;

    private static final float FILED = 4;
    private static final float WHOLE_WORD = 0.5f;
    /** So many words that begin alike are looked for within a phrase. */
    private static final int MOST_BEGUN = 128;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    WordsQuery {
        words = List.copyOf(words);
    }

    static WordsQuery of(String typed) {
        return new WordsQuery(BLANKS.splitAsStream(typed.strip())
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** The same as a question to {@code reader}; one that finds nothing if no word is left of it. */
    Query in(IndexReader reader, Analyzer analyzer) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            List<String> parts = parts(analyzer, word);
            if (!parts.isEmpty()) {
                all.add(
                        new BooleanQuery.Builder()
                                .add(new BoostQuery(begins(reader, TextIndex.TITLE, parts), TITLE), Occur.SHOULD)
                                .add(new BoostQuery(begins(reader, TextIndex.FILED, parts), FILED), Occur.SHOULD)
                                .add(begins(reader, TextIndex.TEXT, parts), Occur.SHOULD)
                                .build(),
                        Occur.MUST);
            }
        }
        return all.build();
    }

    private static Query begins(IndexReader reader, String field, List<String> parts) throws IOException {
        String last = parts.get(parts.size() - 1);
        boolean begun = last.chars().allMatch(c -> c < 0x2e80);
        if (parts.size() == 1) {
            Term term = new Term(field, last);
            Query whole = new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), WHOLE_WORD);
            return begun
                    ? new BooleanQuery.Builder()
                            .add(new PrefixQuery(term), Occur.MUST)
                            .add(whole, Occur.SHOULD)
                            .build()
                    : new ConstantScoreQuery(new TermQuery(term));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        parts.subList(0, parts.size() - 1).forEach(part -> phrase.add(new Term(field, part)));
        phrase.add(begun ? beginning(reader, field, last) : new Term[] {new Term(field, last)});
        return new ConstantScoreQuery(phrase.build());
    }

    /** The words of the site that begin with {@code part}; itself at least. */
    private static Term[] beginning(IndexReader reader, String field, String part) throws IOException {
        List<Term> terms = new ArrayList<>(List.of(new Term(field, part)));
        Terms known = MultiTerms.getTerms(reader, field);
        if (known != null) {
            TermsEnum each = known.iterator();
            boolean more = each.seekCeil(new BytesRef(part)) != TermsEnum.SeekStatus.END;
            while (more
                    && terms.size() < MOST_BEGUN
                    && each.term().utf8ToString().startsWith(part)) {
                Term term = new Term(field, BytesRef.deepCopyOf(each.term()));
                if (!terms.contains(term)) {
                    terms.add(term);
                }
                more = each.next() != null;
            }
        }
        return terms.toArray(Term[]::new);
    }

    private static List<String> parts(Analyzer analyzer, String word) throws IOException {
        List<String> parts = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(TextIndex.TEXT, word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                parts.add(term.toString());
            }
            tokens.end();
        }
        return parts;
    }
}
