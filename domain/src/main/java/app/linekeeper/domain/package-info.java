/** Partners, clients, lines, prices, orders, money and documents, without any chat. */
@NullMarked
package app.linekeeper.domain;

import org.jspecify.annotations.NullMarked;
