/** Find and replace, in one part of the post or in all of them. */
package org.diptych.ui.search;
