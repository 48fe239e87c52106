/** What is known of open posts' pairs: read when a post is first shown, kept when it is saved, changed by commands. */
@NullMarked
package org.diptych.app.pairs;

import org.jspecify.annotations.NullMarked;
