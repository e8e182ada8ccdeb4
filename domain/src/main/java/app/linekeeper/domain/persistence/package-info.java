/** What the two databases need of every topic: repositories, plain queries, transactions. When JPA and when SQL: docs/adr/0010. */
@NullMarked
package app.linekeeper.domain.persistence;

import org.jspecify.annotations.NullMarked;
