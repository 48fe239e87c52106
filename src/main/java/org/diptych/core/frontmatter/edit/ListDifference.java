package org.diptych.core.frontmatter.edit;

import java.util.List;
import org.diptych.core.frontmatter.FieldValue;

/**
 * Where a list differs from what it is to be: the items before and after are the same. Immutable.
 *
 * @param from the first item that differs
 * @param changed how many items, from there on, are to say something else
 * @param removed how many, after those, are to go
 * @param added what is to come after those
 */
record ListDifference(int from, int changed, int removed, List<NewValue> added) {

    static ListDifference of(List<FieldValue> items, List<NewValue> wanted) {
        int shorter = Math.min(items.size(), wanted.size());
        int from = 0;
        while (from < shorter && ValueMeaning.fulfils(items.get(from), wanted.get(from))) {
            from++;
        }
        int after = 0;
        while (after < shorter - from
                && ValueMeaning.fulfils(items.get(items.size() - 1 - after), wanted.get(wanted.size() - 1 - after))) {
            after++;
        }
        int old = items.size() - from - after;
        int now = wanted.size() - from - after;
        int changed = Math.min(old, now);
        return new ListDifference(
                from, changed, old - changed, wanted.subList(from + changed, from + Math.max(changed, now)));
    }

    /** The first item that goes, or before which others come. */
    int rest() {
        return from + changed;
    }
}
