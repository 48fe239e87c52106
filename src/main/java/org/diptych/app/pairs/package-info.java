/** What is known of open posts' pairs: read when a post is first shown, kept when it is saved, changed by commands. */
package org.diptych.app.pairs;
