/** An author has passages drafted, and keeps a glossary. */
package org.diptych.desk.draft;
