-- the orders of a partner that wait to be paid, of which the menu tells: few, however many were paid
create index line_order_unpaid on line_order (partner, state, quoted_until);
