/**
 * The sites the open posts lie in: their index kept current, their findings counted, and what changes in open posts.
 */
package org.diptych.desk.site;
