import { attachMeetingFiles } from './attach-meeting-files.ts';
import { removeMeetingFile } from './remove-meeting-file.ts';

export const fileCommands = [attachMeetingFiles, removeMeetingFile];
