/** `GET /documents/{id}/return-candidates` of documents. */
export interface CandidateLine {
  readonly line_id: string;
  readonly line_number: number;
  readonly product_code: string;
  readonly product_name: string;
  readonly quantity: string;
  readonly deliveries: readonly {
    readonly document_id: string;
    readonly number: string;
    readonly business_date: string;
    readonly partner_name: string;
    readonly origin_line_id: string;
    readonly line_number: number;
    readonly returnable: string;
  }[];
}
