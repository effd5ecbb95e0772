/* Public structs as they are on 64 bits, and must stay: fields are only ever added at the end. */
#include <mniop.h>

#define AT(type, field, offset) \
    _Static_assert(offsetof(type, field) == (offset), #type "." #field " moved")
#define SIZE(type, size) _Static_assert(sizeof(type) == (size), #type " changed its size")

SIZE(mniop_status, 4);
SIZE(mniop_code, 4);

SIZE(mniop_text, 16);
AT(mniop_text, bytes, 0);
AT(mniop_text, length, 8);

SIZE(mniop_script, 32);
AT(mniop_script, path, 0);
AT(mniop_script, path_length, 8);
AT(mniop_script, bytes, 16);
AT(mniop_script, length, 24);

SIZE(mniop_parameter, 32);
AT(mniop_parameter, name, 0);
AT(mniop_parameter, name_length, 8);
AT(mniop_parameter, value, 16);
AT(mniop_parameter, value_length, 24);

SIZE(mniop_load_options, 56);
AT(mniop_load_options, size, 0);
AT(mniop_load_options, instructions, 8);
AT(mniop_load_options, memory_bytes, 16);
AT(mniop_load_options, source_bytes, 24);
AT(mniop_load_options, output_bytes, 32);
AT(mniop_load_options, log, 40);
AT(mniop_load_options, log_context, 48);

SIZE(mniop_worker_options, 48);
AT(mniop_worker_options, size, 0);
AT(mniop_worker_options, parameters, 8);
AT(mniop_worker_options, parameter_count, 16);
AT(mniop_worker_options, without_hooks, 24);
AT(mniop_worker_options, log, 32);
AT(mniop_worker_options, log_context, 40);

SIZE(mniop_service_options, 48);
AT(mniop_service_options, size, 0);
AT(mniop_service_options, as_of, 8);
AT(mniop_service_options, as_of_length, 16);
AT(mniop_service_options, knows_places, 24);
AT(mniop_service_options, places, 32);
AT(mniop_service_options, opening, 40);

SIZE(mniop_batch_options, 96);
AT(mniop_batch_options, size, 0);
AT(mniop_batch_options, purpose, 8);
AT(mniop_batch_options, purpose_length, 16);
AT(mniop_batch_options, as_of, 24);
AT(mniop_batch_options, as_of_length, 32);
AT(mniop_batch_options, file, 40);
AT(mniop_batch_options, file_length, 48);
AT(mniop_batch_options, columns, 56);
AT(mniop_batch_options, columns_length, 64);
AT(mniop_batch_options, parameters, 72);
AT(mniop_batch_options, parameter_count, 80);
AT(mniop_batch_options, rows, 88);

int main(void) { return 0; }
