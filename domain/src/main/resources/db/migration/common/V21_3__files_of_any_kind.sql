-- a document's file need not be a PDF
alter table document_file rename column pdf to bytes;
