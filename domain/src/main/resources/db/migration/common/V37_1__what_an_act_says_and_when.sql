-- Services are certified at their end, or month by month (rule 29): a setting of the seller.
alter table seller add column acts_of_services varchar(20) default 'AT_END' not null;

-- When the acts of an order are due, settled on the day of its payment.
alter table line_order add column acts_due varchar(20);
update line_order set acts_due = case
    when (select t.sold_as from tax_treatment t where t.seller_id = line_order.seller and t.valid_from <= cast(paid_at as date)
        order by t.valid_from desc limit 1) = 'LICENCE' then 'AT_PAYMENT' else 'AT_END' end
    where paid_at is not null;

-- A term begins on the day after its activation (rule 12); the line runs from the activation on.
alter table order_line add column runs_from date;
update order_line set runs_from = period_start;
