/** How the author said something before: a phrase, and the pairs of their posts that hold it. */
package org.diptych.ui.before;
