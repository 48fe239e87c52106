/** What the program fetches from the web on a post's behalf, and from nowhere else. */
package org.diptych.core.web;
