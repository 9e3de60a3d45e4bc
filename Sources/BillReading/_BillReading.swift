// BillReading
