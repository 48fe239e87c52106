package org.diptych.desk.search;

import java.util.regex.PatternSyntaxException;
import org.diptych.core.search.SearchQuery;
import org.diptych.core.search.TextSearch;

/** A replacement, and the query it is for. */
record ReplacementCheck(SearchQuery query, String replacement) {
    /** A group that the replacement names and the expression does not have; -1 where all is well. */
    int missingGroup() {
        try {
            return TextSearch.missingGroup(query, replacement).orElse(-1);
        } catch (PatternSyntaxException notOne) {
            // Said of the expression.
            return -1;
        }
    }
}
