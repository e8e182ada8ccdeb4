/** What documents say, as XML that programs read: with every document, by the schema in {@code docs/schema}. */
@NullMarked
package app.linekeeper.domain.document.xml;

import org.jspecify.annotations.NullMarked;
